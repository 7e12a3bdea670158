import Spreadsheet

/// Inserts rows into a sheet or takes rows out: the changes that follow in all parts, or why it can't be done safely.
struct RowEdit {
  let entry: SheetEntry
  let change: RowChange

  /// The row whose looks new rows take, by its old number.
  let model: Int?
  let package: PatchedPackage
  let workbook: WorkbookMarkup
  let shift: FormulaShift
  private(set) var edits = PartEdits()

  init(
    _ entry: SheetEntry, _ change: RowChange, model: Int?, _ workbook: WorkbookMarkup,
    in package: PatchedPackage
  ) {
    self.entry = entry
    self.change = change
    self.model = model
    self.package = package
    self.workbook = workbook
    shift = FormulaShift(
      change: change, model: model, sheet: entry.name, sheetNames: workbook.sheetNames)
  }

  /// All changes, none of them made yet.
  mutating func make() throws(PatchRefusal) -> PartEdits {
    try refuseUnsafeParts()
    try moveSheet()
    try moveNames()
    try moveOtherSheets()
    let links = try PartLinks(of: entry.partName, in: package)
    for part in links.targets("comments") + links.targets("threadedComment") { try moveRemarks(part) }
    for part in links.targets("vmlDrawing") { try moveNoteShapes(part) }
    for part in links.targets("drawing") { try moveDrawing(part) }
    return edits
  }

  mutating func append(_ markup: Markup, _ splices: Splices) { edits.append(markup, splices) }

  func refusal(_ obstacle: PatchRefusal.RowObstacle, _ place: String) -> PatchRefusal {
    shift.refusal(obstacle, place)
  }

  /// Names that refer to cells of the sheet: print areas and titles, filters, the users' own.
  private mutating func moveNames() throws(PatchRefusal) {
    var splices = Splices()
    for node in workbook.nameNodes {
      let text = workbook.markup.text(of: node)
      let moved = try shift.moved(
        text, isOnSheet: false, place: workbook.markup.value("name", of: node) ?? "")
      if moved != text { workbook.markup.setText(of: node, to: moved, &splices) }
    }
    append(workbook.markup, splices)
  }

  /// Formulas of other sheets, and of tables, that refer to the sheet.
  private mutating func moveOtherSheets() throws(PatchRefusal) {
    for node in workbook.sheetNodes {
      guard let part = workbook.part(ofSheet: node), workbook.kind(ofSheet: node) == "worksheet",
        package.contains(part)
      else { continue }
      let isOwn = part == entry.partName
      if !isOwn {
        var markup = try package.markup(of: part)
        var splices = Splices()
        try moveFormulas(of: &markup, isOnSheet: false, &splices)
        append(markup, splices)
      }
      for table in try PartLinks(of: part, in: package).targets("table") where package.contains(table) {
        try moveTable(table, isOnSheet: isOwn)
      }
    }
  }

  private mutating func moveTable(_ part: String, isOnSheet: Bool) throws(PatchRefusal) {
    let markup = try package.markup(of: part)
    var splices = Splices()
    for name in ["calculatedColumnFormula", "totalsRowFormula"] {
      for node in markup.all(.main(name)) {
        let text = markup.text(of: node)
        let moved = try shift.moved(text, isOnSheet: isOnSheet, place: part)
        if moved != text { markup.setText(of: node, to: moved, &splices) }
      }
    }
    if isOnSheet {
      for (element, attribute) in SheetPlaces.ranges {
        for node in markup.all(.main(element)) { try move(attribute, of: node, markup, &splices) }
      }
      try move("ref", of: Markup.root, markup, &splices)
    }
    append(markup, splices)
  }

  /// Moves a range that must not be cut: of a table, of a filter.
  private func move(
    _ attribute: StaticString, of node: Int, _ markup: Markup, _ splices: inout Splices
  ) throws(PatchRefusal) {
    guard let text = markup.value(attribute, of: node), let range = RangeText.range(text[...]) else { return }
    let takesIn = change.rows(range.rows, takingInBeside: model) != change.rows(range.rows)
    guard !change.cuts(range.rows), !takesIn, let moved = RangeText.moved(text, by: change) else {
      throw refusal(.table, "\(range)")
    }
    markup.set(attribute, of: node, to: moved, &splices)
  }
}
