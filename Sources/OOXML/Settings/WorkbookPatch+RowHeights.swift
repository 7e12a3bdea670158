public import Spreadsheet

extension WorkbookPatch {
  /// Makes rows higher that can't show all of a text in a cell that wraps; none becomes lower.
  ///
  /// Excel fits rows by itself only while somebody types, and a text that is cut off is missing on paper.
  ///
  /// - Parameters:
  ///   - texts: of cells that were filled in.
  ///   - numbers: as Excel shows them in cells that were filled in.
  ///   - height: what a text needs, in points, at a width in units of columns and a size of letters in points.
  ///   - leastWidth: what a text on one line takes at the least, in units of columns.
  /// - Returns: the cells of which a person doesn't see all, even so.
  public func growRows(
    in sheet: SheetEntry, for texts: [CellReference: String], numbers: [CellReference: String],
    height: (_ text: String, _ width: Double, _ size: Double) -> Double, leastWidth: (String) -> Double
  ) throws(PatchRefusal) -> [CellReference: CellConcealment] {
    let markup = try worksheet(sheet)
    let grid = try SheetGrid(markup, sheet: sheet.name)
    let part = try PartLinks(of: workbookPart, in: package).targets("styles").first
    let looks = TextLooks(
      try part.flatMap { part throws(PatchRefusal) in
        package.contains(part) ? try package.markup(of: part) : nil
      })
    var room = CellRoom(markup, grid, looks)
    room.fit(texts, height: height, leastWidth: leastWidth)
    for (cell, number) in numbers { room.check(number, at: cell, leastWidth: leastWidth) }
    var splices = Splices()
    for row in grid.rows {
      guard let height = room.grown[row.number] else { continue }
      markup.set("ht", of: row.node, to: "\(Int(height.rounded(.up)))", &splices)
    }
    if !splices.isEmpty {
      package.apply(splices, to: markup)
      changedSheets.insert(markup.part)
    }
    return room.concealed
  }
}
