public import Spreadsheet

/// A sheet drawn as rows of texts, for tests that need no file.
public struct SheetSketch {
  private var cells: [Cell] = []
  private var merges: [CellRange] = []
  private var name: String

  public init(named name: String = "表") {
    self.name = name
  }

  /// Puts texts into a row, from a column on; an empty text leaves its cell empty.
  public mutating func row(_ row: Int, from column: Int = 1, _ texts: String...) {
    for (index, text) in texts.enumerated() where !text.isEmpty {
      cells.append(Cell(CellReference(row: row, column: column + index), .text(text)))
    }
  }

  /// Puts a value into a cell.
  public mutating func put(_ value: CellValue, at place: String, format: String = "General") {
    guard let reference = CellReference(place) else { return }
    cells.append(Cell(reference, value, format: NumberFormat(code: format)))
  }

  /// Puts a text into a cell; an empty one leaves the cell empty.
  mutating func put(_ text: String, row: Int, column: Int) {
    guard !text.isEmpty else { return }
    cells.append(Cell(CellReference(row: row, column: column), .text(text)))
  }

  mutating func put(_ number: ExactDecimal, format: String, row: Int, column: Int) {
    cells.append(
      Cell(CellReference(row: row, column: column), .number(number), format: NumberFormat(code: format)))
  }

  /// Merges cells; one cell alone is left as it is.
  mutating func merge(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    if rows.count > 1 || columns.count > 1 { merges.append(CellRange(rows: rows, columns: columns)) }
  }

  /// The last row and column that hold anything.
  var end: (row: Int, column: Int) {
    (
      max(cells.map(\.reference.row).max() ?? 0, merges.map(\.rows.upperBound).max() ?? 0),
      max(cells.map(\.reference.column).max() ?? 0, merges.map(\.columns.upperBound).max() ?? 0)
    )
  }

  public mutating func merge(_ ranges: String...) {
    merges += ranges.compactMap { CellRange($0) }
  }

  public var sheet: Sheet { Sheet(name: name, cells: cells, merges: merges) }
}
