import Spreadsheet

/// The numbers of the styles of a sheet's cells, rows and columns.
struct SheetStyles: Sendable {
  private var cells: [CellReference: Int] = [:]
  private var rows: [Int: Int] = [:]
  private let columns: [(range: ClosedRange<Int>, style: Int)]

  init(_ markup: Markup, _ grid: SheetGrid) {
    for cell in grid.cells {
      cells[cell.reference] = SheetStyles.number("s", of: cell.node, in: markup) ?? 0
    }
    for row in grid.rows where markup.flag("customFormat", of: row.node) == true {
      rows[row.number] = SheetStyles.number("s", of: row.node, in: markup)
    }
    let nodes = markup.children(of: Markup.root, named: .main("cols"))
      .flatMap { markup.children(of: $0, named: .main("col")) }
    columns = nodes.compactMap { node in
      guard let style = SheetStyles.number("style", of: node, in: markup),
        let first = SheetStyles.number("min", of: node, in: markup),
        let last = SheetStyles.number("max", of: node, in: markup), first <= last
      else { return nil }
      return (first...last, style)
    }
  }

  private static func number(_ name: StaticString, of node: Int, in markup: Markup) -> Int? {
    markup.value(name, of: node).flatMap { Int($0) }
  }

  /// A cell's own style, or that of its row, or that of its column.
  func style(of cell: CellReference) -> Int {
    cells[cell] ?? rows[cell.row] ?? columns.first { $0.range.contains(cell.column) }?.style ?? 0
  }
}
