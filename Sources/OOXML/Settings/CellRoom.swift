import Spreadsheet

/// The room that the cells of a sheet have for what they show, and the rows that have to grow for it.
struct CellRoom {
  /// The greatest height of a row in points.
  private static let heightLimit = 409.0

  /// What is merged over more rows has room for any text.
  private static let rowLimit = 1000

  /// The new heights of rows in points.
  private(set) var grown: [Int: Double] = [:]

  /// The cells of which a person doesn't see all.
  private(set) var concealed: [CellReference: CellConcealment] = [:]

  private let looks: TextLooks
  private let styles: SheetStyles
  private let widths: ColumnWidths
  private let merges: MergedRanges

  /// The heights of the rows that are in the file; a hidden one has none.
  private var heights: [Int: Double] = [:]
  private let usual: Double

  /// The cells that hold something.
  private let filled: Set<CellReference>

  init(_ markup: Markup, _ grid: SheetGrid, _ looks: TextLooks) {
    self.looks = looks
    styles = SheetStyles(markup, grid)
    widths = ColumnWidths(markup)
    merges = MergedRanges(
      markup.all(.main("mergeCell")).compactMap { markup.value("ref", of: $0).flatMap { CellRange($0) } })
    let format = markup.child(of: Markup.root, named: .main("sheetFormatPr"))
    usual = format.flatMap { markup.value("defaultRowHeight", of: $0) }.flatMap { Double($0) } ?? 15
    for row in grid.rows {
      let isHidden = markup.flag("hidden", of: row.node) == true
      heights[row.number] = isHidden ? 0 : markup.value("ht", of: row.node).flatMap { Double($0) } ?? usual
    }
    filled = Set(grid.cells.filter { markup.children(of: $0.node).first != nil }.map(\.reference))
  }

  private func height(of row: Int) -> Double { grown[row] ?? heights[row] ?? usual }

  /// Finds room for texts that were filled in: first for those of one row, so that what is merged over several takes
  /// what the rows have by then.
  mutating func fit(
    _ texts: [CellReference: String], height: (String, Double, Double) -> Double,
    leastWidth: (String) -> Double
  ) {
    let ordered = texts.map { (cell: $0.key, rows: merges.extent(of: $0.key).rows.count, text: $0.value) }
      .sorted { ($0.rows, $0.cell) < ($1.rows, $1.cell) }
    for item in ordered where item.rows <= CellRoom.rowLimit {
      fit(item.text, at: item.cell, height: height, leastWidth: leastWidth)
    }
  }

  private mutating func fit(
    _ text: String, at cell: CellReference, height: (String, Double, Double) -> Double,
    leastWidth: (String) -> Double
  ) {
    let extent = merges.extent(of: cell)
    if isHidden(extent, cell) { return }
    let style = styles.style(of: cell)
    let width = widths.width(of: extent.columns)
    guard looks.wraps(style) else {
      if !looks.shrinks(style), leastWidth(text) * looks.scale(style) > width, !hasRoomBeside(extent) {
        concealed[cell] = .unwrapped
      }
      return
    }
    grow(extent, to: height(text, width, looks.size(style)), at: cell)
  }

  /// Looks whether a number that was filled in is shown.
  mutating func check(_ number: String, at cell: CellReference, leastWidth: (String) -> Double) {
    let extent = merges.extent(of: cell)
    guard extent.rows.count <= CellRoom.rowLimit, !isHidden(extent, cell) else { return }
    let style = styles.style(of: cell)
    if !looks.shrinks(style), leastWidth(number) * looks.scale(style) > widths.width(of: extent.columns) {
      concealed[cell] = .narrowColumn
    }
  }

  private mutating func isHidden(_ extent: CellRange, _ cell: CellReference) -> Bool {
    if extent.rows.allSatisfy({ height(of: $0) == 0 }) {
      concealed[cell] = .hiddenRow
    } else if widths.width(of: extent.columns) == 0 {
      concealed[cell] = .hiddenColumn
    } else {
      return false
    }
    return true
  }

  /// Whether a text may run on into the next cell: no merged one does, and none does where something stands.
  private func hasRoomBeside(_ extent: CellRange) -> Bool {
    let next = CellReference(row: extent.rows.lowerBound, column: extent.columns.upperBound + 1)
    return extent.area == 1 && !filled.contains(next)
  }

  /// Makes the rows of a cell higher, the last ones first, so that labels beside the first keep their place.
  private mutating func grow(_ extent: CellRange, to needed: Double, at cell: CellReference) {
    var missing = needed - extent.rows.reduce(0) { $0 + height(of: $1) }
    for row in extent.rows.reversed() where missing > 0 {
      guard let present = heights[row], present > 0 else { continue }
      let height = min(height(of: row) + missing, CellRoom.heightLimit)
      if height > self.height(of: row) {
        missing -= height - self.height(of: row)
        grown[row] = height
      }
    }
    if missing > 0 { concealed[cell] = .rowLimit }
  }
}
