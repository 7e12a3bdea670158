import Spreadsheet

/// Gathers a sheet's cells; their formats are put in afterwards, once it is known whether any is needed.
final class CellListBuilder {
  private(set) var cells: [Cell] = []

  /// The styles of the numbers among the cells, by the cell's index.
  private var styles: [(cell: Int, style: Int)] = []

  /// Whether there are numbers: nothing else is shown by a format.
  var needsFormats: Bool { !styles.isEmpty }

  func append(_ cell: borrowing RawCell) {
    guard let value = cell.kind == .formulaWithoutValue ? .uncomputed : cell.value else { return }
    if case .number = value { styles.append((cells.count, cell.styleIndex)) }
    cells.append(Cell(cell.reference, value))
  }

  func apply(_ formats: [NumberFormat]) {
    for (cell, style) in styles where formats.indices.contains(style) { cells[cell].format = formats[style] }
  }
}
