extension CellReference {
  /// The bytes that ``write(to:)`` needs at most: those of `XFD1048576`.
  public static let longestText = 10

  /// Writes `C4` as bytes, without making a String.
  ///
  /// - Parameter buffer: of ``longestText`` bytes or more.
  /// - Returns: the number of bytes written, 0 for a place outside the sheet.
  public func write(to buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard buffer.count >= CellReference.longestText, (1...CellReference.rowLimit).contains(row),
      (1...CellReference.columnLimit).contains(column)
    else { return 0 }
    let letters = column > 702 ? 3 : column > 26 ? 2 : 1
    var rest = column
    for index in (0..<letters).reversed() {
      buffer[index] = UInt8(truncatingIfNeeded: 0x41 + (rest - 1) % 26)
      rest = (rest - 1) / 26
    }
    var divisor = 1
    while row / divisor > 9 { divisor *= 10 }
    var count = letters
    while divisor > 0 {
      buffer[count] = UInt8(truncatingIfNeeded: 0x30 + row / divisor % 10)
      count += 1
      divisor /= 10
    }
    return count
  }
}
