/// A cell's place on its sheet, as in `C4` (ECMA-376 part 1, 18.18.7 ST_CellRef).
public struct CellReference: Hashable, Sendable {
  /// The number of rows and columns that a sheet can have.
  public static let rowLimit = 1_048_576
  public static let columnLimit = 16_384

  /// The row, counted from 1.
  public var row: Int

  /// The column, counted from 1: `A` is 1, `XFD` is 16384.
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C4`. Nil for anything that is no such reference within the limits, `$C$4` among them.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    guard let reference = copy.withUTF8({ CellReference(utf8: UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self = reference
  }

  /// Reads `C4` from its bytes; letters in either case.
  @inlinable
  public init?(utf8 bytes: UnsafeRawBufferPointer) {
    var index = 0
    var column = 0
    while index < bytes.count {
      let letter = bytes[index] | 0x20
      guard letter >= 0x61, letter <= 0x7A else { break }
      column = column * 26 + Int(letter - 0x60)
      guard column <= CellReference.columnLimit else { return nil }
      index += 1
    }
    let firstDigit = index
    var row = 0
    while index < bytes.count {
      let digit = bytes[index]
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      row = row * 10 + Int(digit - 0x30)
      guard row <= CellReference.rowLimit else { return nil }
      index += 1
    }
    guard column > 0, row > 0, bytes[firstDigit] != 0x30 else { return nil }
    self.init(row: row, column: column)
  }

  /// The letters of a column: 1 is `A`, 27 is `AA`.
  public static func letters(ofColumn column: Int) -> String {
    // An integer has no more than 14 digits of base 26.
    String(unsafeUninitializedCapacity: 14) { bytes in
      var rest = column
      var start = bytes.count
      while rest > 0, start > 0 {
        start -= 1
        bytes[start] = UInt8(0x41 + (rest - 1) % 26)
        rest = (rest - 1) / 26
      }
      for index in start..<bytes.count { bytes[index - start] = bytes[index] }
      return bytes.count - start
    }
  }
}

extension CellReference: Comparable {
  /// Row by row, in a row from left to right.
  public static func < (left: CellReference, right: CellReference) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

extension CellReference: CustomStringConvertible {
  public var description: String { CellReference.letters(ofColumn: column) + String(row) }
}

extension CellReference {
  /// Places are looked up often: one number is hashed sooner than two.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(row &* CellReference.columnLimit &+ column)
  }
}
