import Spreadsheet

/// A sheet as a list of cells in bytes: row, column, kind, and what the kind needs. Every list of bytes draws a sheet.
///
/// Kind 0 and 1 merge a range of so many rows and columns; 2 is a number in eight bytes; all others are texts: the
/// UTF-8 of a length.
struct SheetDrawing {
  private var bytes: ArraySlice<UInt8>
  private var cells: [Cell] = []
  private var merges: [CellRange] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
  }

  func sheet() -> Sheet {
    var drawing = self
    while !drawing.bytes.isEmpty { drawing.draw() }
    return Sheet(name: "表", cells: drawing.cells, merges: drawing.merges)
  }

  private mutating func draw() {
    let place = CellReference(row: 1 + Int(next()), column: 1 + Int(next()) % 32)
    switch next() {
    case 0, 1:
      let (height, width) = (Int(next()), Int(next()) % 32)
      merges.append(
        CellRange(rows: place.row...place.row + height, columns: place.column...place.column + width))
    case 2:
      let number = (0..<8).reduce(Int64(0)) { sum, _ in sum << 8 | Int64(next()) }
      cells.append(Cell(place, .number(ExactDecimal(Int(number)))))
    default:
      let length = Int(next())
      let text = String(decoding: bytes.prefix(length), as: UTF8.self)
      bytes = bytes.dropFirst(length)
      if !text.isEmpty { cells.append(Cell(place, .text(text))) }
    }
  }

  private mutating func next() -> UInt8 { bytes.popFirst() ?? 0 }

  /// The bytes that draw a sheet, or nearly: longer texts are cut.
  static func bytes(drawing sheet: Sheet) -> [UInt8] {
    let merges = sheet.merges.ranges.flatMap { range -> [UInt8] in
      place(range.topLeft) + [
        0, UInt8(clamping: range.rows.count - 1), UInt8(clamping: range.columns.count - 1),
      ]
    }
    return merges
      + sheet.cells.flatMap { cell -> [UInt8] in
        let text = Array(sheet.text(of: cell).utf8.prefix(255))
        return place(cell.reference) + [3, UInt8(text.count)] + text
      }
  }

  private static func place(_ cell: CellReference) -> [UInt8] {
    [UInt8(clamping: cell.row - 1), UInt8(clamping: cell.column - 1)]
  }
}
