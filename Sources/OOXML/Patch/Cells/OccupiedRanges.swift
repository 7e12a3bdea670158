import Spreadsheet

/// The cells of a sheet that belong to something larger, which a new value in one of them would break.
struct OccupiedRanges {
  private let sheet: String
  private var arrays: [CellRange] = []
  private var headers: [CellRange] = []
  private var pivots: [CellRange] = []

  init(
    _ entry: SheetEntry, _ markup: Markup, _ grid: SheetGrid, in package: PatchedPackage
  ) throws(PatchRefusal) {
    sheet = entry.name
    for formula in markup.all(.main("f")) {
      let type = markup.value("t", of: formula)
      guard type == "array" || type == "dataTable",
        let range = markup.value("ref", of: formula).flatMap({ CellRange($0) })
      else { continue }
      // A formula of one cell goes with its cell.
      if type == "dataTable" || range.area > 1 { arrays.append(range) }
    }
    let links = try PartLinks(of: entry.partName, in: package)
    for part in links.targets("table") where package.contains(part) {
      let table = try package.markup(of: part)
      guard let range = table.value("ref", of: Markup.root).flatMap({ CellRange($0) }) else { continue }
      let count = table.value("headerRowCount", of: Markup.root).flatMap { Int($0) } ?? 1
      guard count > 0 else { continue }
      let top = range.rows.lowerBound
      headers.append(CellRange(rows: top...top, columns: range.columns))
    }
    for part in links.targets("pivotTable") where package.contains(part) {
      let pivot = try package.markup(of: part)
      let location = pivot.child(of: Markup.root, named: .main("location"))
      if let range = location.flatMap({ pivot.value("ref", of: $0) }).flatMap({ CellRange($0) }) {
        pivots.append(range)
      }
    }
  }

  /// Refuses a new value in a cell that something larger holds.
  func check(_ cell: CellReference) throws(PatchRefusal) {
    if let range = arrays.first(where: { $0.contains(cell) }) {
      throw .arrayFormula(sheet: sheet, cell: cell, range: range)
    }
    if headers.contains(where: { $0.contains(cell) }) { throw .tableHeader(sheet: sheet, cell: cell) }
    if pivots.contains(where: { $0.contains(cell) }) { throw .pivotTable(sheet: sheet, cell: cell) }
  }
}
