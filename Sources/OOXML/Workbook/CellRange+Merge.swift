import Spreadsheet

extension CellRange {
  /// Reads the reference of a merged range: `A4:B5`, `A4`, and the whole rows `2:4` or columns `A:C` that some
  /// writers leave. Nil for what is no range on a sheet.
  init?(merge bytes: UnsafeRawBufferPointer) {
    let colon = bytes.firstIndex(of: 0x3A) ?? bytes.endIndex
    guard let first = Corner(UnsafeRawBufferPointer(rebasing: bytes[..<colon])) else { return nil }
    var last = first
    if colon < bytes.endIndex {
      guard let corner = Corner(UnsafeRawBufferPointer(rebasing: bytes[(colon + 1)...])) else { return nil }
      last = corner
    }
    guard first.row != nil || first.column != nil, (first.row == nil) == (last.row == nil),
      (first.column == nil) == (last.column == nil)
    else { return nil }
    self.init(
      rows: CellRange.span(first.row, last.row, CellReference.rowLimit),
      columns: CellRange.span(first.column, last.column, CellReference.columnLimit))
  }

  private static func span(_ first: Int?, _ last: Int?, _ limit: Int) -> ClosedRange<Int> {
    guard let first, let last else { return 1...limit }
    return min(first, last)...max(first, last)
  }

  /// A cell, or a row or a column alone.
  private struct Corner {
    var row: Int?
    var column: Int?

    init?(_ bytes: UnsafeRawBufferPointer) {
      if let cell = CellReference(utf8: bytes) {
        row = cell.row
        column = cell.column
      } else if let index = bytes.index {
        guard index > 0, index <= CellReference.rowLimit else { return nil }
        row = index
      } else {
        guard let cell = CellReference(String(decoding: bytes, as: UTF8.self) + "1") else { return nil }
        column = cell.column
      }
    }
  }
}
