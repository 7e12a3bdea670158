public import Spreadsheet

extension WorkbookPatch {
  /// The greatest height of a row in points.
  private static let heightLimit = 409.0

  /// Makes rows higher that can't show all of a text in a cell that wraps; none becomes lower.
  ///
  /// Excel fits rows by itself only while somebody types, and a text that is cut off is missing on paper.
  ///
  /// - Parameters:
  ///   - texts: of cells that were filled in.
  ///   - height: what a text needs, in points, at a width in units of columns and a size of letters in points.
  public func growRows(
    in sheet: SheetEntry, for texts: [CellReference: String],
    height: (_ text: String, _ width: Double, _ size: Double) -> Double
  ) throws(PatchRefusal) {
    let markup = try worksheet(sheet)
    let grid = try SheetGrid(markup, sheet: sheet.name)
    let part = try PartLinks(of: workbookPart, in: package).targets("styles").first
    let looks = TextLooks(
      try part.flatMap { part throws(PatchRefusal) in
        package.contains(part) ? try package.markup(of: part) : nil
      })
    let styles = SheetStyles(markup, grid)
    let widths = ColumnWidths(markup)
    let merges = MergedRanges(
      markup.all(.main("mergeCell")).compactMap { markup.value("ref", of: $0).flatMap { CellRange($0) } })
    var needed: [Int: Double] = [:]
    for (cell, text) in texts where looks.wraps(styles.style(of: cell)) {
      let extent = merges.extent(of: cell)
      // What is merged over several rows has the room of all of them.
      guard extent.rows.count == 1 else { continue }
      let own = height(text, widths.width(of: extent.columns), looks.size(styles.style(of: cell)))
      needed[cell.row] = max(needed[cell.row] ?? 0, min(own, WorkbookPatch.heightLimit))
    }
    let format = markup.child(of: Markup.root, named: .main("sheetFormatPr"))
    let usual = format.flatMap { markup.value("defaultRowHeight", of: $0) }.flatMap { Double($0) } ?? 15
    var splices = Splices()
    for row in grid.rows {
      guard let height = needed[row.number], markup.flag("hidden", of: row.node) != true else { continue }
      let present = markup.value("ht", of: row.node).flatMap { Double($0) } ?? usual
      if height > present { markup.set("ht", of: row.node, to: "\(Int(height.rounded(.up)))", &splices) }
    }
    guard !splices.isEmpty else { return }
    package.apply(splices, to: markup)
    changedSheets.insert(markup.part)
  }
}
