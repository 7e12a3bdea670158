import Spreadsheet

extension CellReference {
  /// Reads `C4` from zero-terminated bytes, letters in either case: there is one for each cell, so without measuring
  /// them first. Nil for anything that is no place on a sheet.
  init?(zeroTerminated text: UnsafePointer<CChar>) {
    var index = 0
    var column = 0
    while case let letter = (UInt8(bitPattern: text[index]) | 0x20) &- 0x61, letter < 26 {
      column = column * 26 + Int(letter) + 1
      guard column <= CellReference.columnLimit else { return nil }
      index += 1
    }
    guard column > 0, text[index] != 0x30 else { return nil }
    var row = 0
    while text[index] != 0 {
      let digit = UInt8(bitPattern: text[index]) &- 0x30
      guard digit < 10 else { return nil }
      row = row * 10 + Int(digit)
      guard row <= CellReference.rowLimit else { return nil }
      index += 1
    }
    guard row > 0 else { return nil }
    self.init(row: row, column: column)
  }
}
