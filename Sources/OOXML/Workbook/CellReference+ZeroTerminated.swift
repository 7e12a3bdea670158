import Spreadsheet

extension CellReference {
  /// Reads `C4` from zero-terminated bytes, letters in either case: there is one for each cell, so without measuring
  /// them first. Nil for anything that is no place on a sheet.
  @inline(__always)
  init?(zeroTerminated text: UnsafePointer<CChar>) {
    var index = 0
    var column = 0
    while case let letter = (UInt8(bitPattern: text[index]) | 0x20) &- 0x61, letter < 26 {
      column = column &* 26 &+ Int(letter) &+ 1
      index &+= 1
      // Neither four letters nor eight figures name a place.
      guard index < 4 else { return nil }
    }
    let figures = index
    guard column > 0, column <= CellReference.columnLimit, text[figures] != 0x30 else { return nil }
    var row = 0
    while case let figure = UInt8(bitPattern: text[index]) &- 0x30, figure < 10 {
      row = row &* 10 &+ Int(figure)
      index &+= 1
      guard index &- figures < 8 else { return nil }
    }
    guard text[index] == 0, row > 0, row <= CellReference.rowLimit else { return nil }
    self.init(row: row, column: column)
  }
}
