import Spreadsheet

/// The cells of a sheet that belong to something larger, which a new value in one of them would break.
struct OccupiedRanges {
  private let sheet: String
  private let arrays: MergedRanges
  private let headers: MergedRanges
  private let pivots: MergedRanges

  init(
    _ entry: SheetEntry, _ markup: Markup, in package: PatchedPackage
  ) throws(PatchRefusal) {
    sheet = entry.name
    arrays = MergedRanges(OccupiedRanges.arrays(in: markup))
    let links = try PartLinks(of: entry.partName, in: package)
    headers = MergedRanges(try OccupiedRanges.headers(links, in: package))
    pivots = MergedRanges(try OccupiedRanges.pivots(links, in: package))
  }

  private static func arrays(in markup: Markup) -> [CellRange] {
    var arrays: [CellRange] = []
    for formula in markup.all(.main("f")) {
      let type = markup.value("t", of: formula)
      guard type == "array" || type == "dataTable",
        let range = markup.value("ref", of: formula).flatMap({ CellRange($0) })
      else { continue }
      // A formula of one cell goes with its cell.
      if type == "dataTable" || range.area > 1 { arrays.append(range) }
    }
    return arrays
  }

  private static func headers(
    _ links: PartLinks, in package: PatchedPackage
  ) throws(PatchRefusal) -> [CellRange] {
    var headers: [CellRange] = []
    for part in links.targets("table") where package.contains(part) {
      let table = try package.markup(of: part)
      guard let range = table.value("ref", of: Markup.root).flatMap({ CellRange($0) }) else { continue }
      let count = table.value("headerRowCount", of: Markup.root).flatMap { Int($0) } ?? 1
      guard count > 0 else { continue }
      let top = range.rows.lowerBound
      headers.append(CellRange(rows: top...top, columns: range.columns))
    }
    return headers
  }

  private static func pivots(
    _ links: PartLinks, in package: PatchedPackage
  ) throws(PatchRefusal) -> [CellRange] {
    var pivots: [CellRange] = []
    for part in links.targets("pivotTable") where package.contains(part) {
      let pivot = try package.markup(of: part)
      let location = pivot.child(of: Markup.root, named: .main("location"))
      if let range = location.flatMap({ pivot.value("ref", of: $0) }).flatMap({ CellRange($0) }) {
        pivots.append(range)
      }
    }
    return pivots
  }

  /// Refuses a new value in a cell that something larger holds.
  func check(_ cell: CellReference) throws(PatchRefusal) {
    if let range = arrays.range(containing: cell) {
      throw .arrayFormula(sheet: sheet, cell: cell, range: range)
    }
    if headers.range(containing: cell) != nil { throw .tableHeader(sheet: sheet, cell: cell) }
    if pivots.range(containing: cell) != nil { throw .pivotTable(sheet: sheet, cell: cell) }
  }
}
