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

  public mutating func merge(_ ranges: String...) {
    merges += ranges.compactMap { CellRange($0) }
  }

  public var sheet: Sheet { Sheet(name: name, cells: cells, merges: merges) }
}
