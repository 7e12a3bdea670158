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
    // From the last figure on: dividing by a constant is many times as fast as by a variable.
    var count = letters + 1
    var bound = 10
    while row >= bound {
      bound *= 10
      count += 1
    }
    rest = row
    for index in (letters..<count).reversed() {
      buffer[index] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    return count
  }
}
