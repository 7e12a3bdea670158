import Spreadsheet

extension FormulaReference.Corner {
  /// Reads `$C$4`, `C`, `$4`; nil for anything else, and for what lies beyond a sheet.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let columnIsAbsolute = rest.first == 0x24
    if columnIsAbsolute { rest.removeFirst() }
    let letters = rest.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    rest = rest.dropFirst(letters.count)
    if letters.isEmpty {
      guard let row = Self.row(rest) else { return nil }
      self.init(column: nil, row: .init(index: row, isAbsolute: columnIsAbsolute))
      return
    }
    guard letters.count <= 3 else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 | 0x20) - 0x60 }
    guard column <= CellReference.columnLimit else { return nil }
    let columnAxis = FormulaReference.Axis(index: column, isAbsolute: columnIsAbsolute)
    if rest.isEmpty {
      self.init(column: columnAxis, row: nil)
      return
    }
    let rowIsAbsolute = rest.first == 0x24
    if rowIsAbsolute { rest.removeFirst() }
    guard let row = Self.row(rest) else { return nil }
    self.init(column: columnAxis, row: .init(index: row, isAbsolute: rowIsAbsolute))
  }

  private static func row(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first, first != 0x30, digits.count <= 7,
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    let row = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return row <= CellReference.rowLimit ? row : nil
  }
}
