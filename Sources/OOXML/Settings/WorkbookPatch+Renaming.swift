import Spreadsheet

extension WorkbookPatch {
  /// Gives a worksheet another name, in the formulas, links and names that speak of it too.
  ///
  /// - Returns: the sheet under its new name; as it was where a part that can't be followed, such as a chart, speaks of it.
  /// - Throws: ``PatchRefusal/sheetNameNotAllowed(_:)``; nothing has changed then.
  public func rename(_ sheet: SheetEntry, to name: String) throws(PatchRefusal) -> SheetEntry {
    guard name != sheet.name else { return sheet }
    let workbook = try workbook()
    let others = workbook.sheetNames.filter { $0 != sheet.name }
    guard SheetName.isAllowed(name, besides: others) else { throw .sheetNameNotAllowed(name) }
    guard let node = workbook.sheetNodes.first(where: { workbook.part(ofSheet: $0) == sheet.partName }),
      try !isNamedElsewhere(sheet.name, workbook)
    else { return sheet }
    var edits = PartEdits()
    var splices = Splices()
    workbook.markup.set("name", of: node, to: name, &splices)
    for node in workbook.nameNodes {
      let text = workbook.markup.text(of: node)
      let renamed = Formula.renaming(text, sheet: (sheet.name, name))
      if renamed != text { workbook.markup.setText(of: node, to: renamed, &splices) }
    }
    edits.append(workbook.markup, splices)
    for node in workbook.sheetNodes {
      guard let part = workbook.part(ofSheet: node), workbook.kind(ofSheet: node) == "worksheet",
        package.contains(part)
      else { continue }
      let markup = try package.markup(of: part)
      edits.append(markup, WorkbookPatch.renaming(sheet.name, to: name, in: markup))
    }
    if let titles = try renamedTitle(sheet.name, to: name) { edits.append(titles.markup, titles.splices) }
    edits.apply(to: package)
    changedSheets.insert(sheet.partName)
    return SheetEntry(
      name: name, visibility: sheet.visibility, kind: sheet.kind, partName: sheet.partName)
  }

  /// Whether a part other than those that are renamed in has the name: charts, pivot caches, tables, drawings.
  private func isNamedElsewhere(_ name: String, _ workbook: WorkbookMarkup) throws(PatchRefusal) -> Bool {
    let sheets = Set(workbook.sheetNodes.compactMap(workbook.part).map { $0.lowercased() })
    let harmless: Set<Substring> = ["sharedStrings", "styles", "theme", "comments", "vmlDrawing", "person"]
    var known = sheets.union([workbookPart.lowercased()])
    for part in [workbookPart] + sheets {
      for link in try PartLinks(of: part, in: package).links where harmless.contains(link.kind) {
        if let target = link.target { known.insert(target.lowercased()) }
      }
    }
    let pattern = Array(MarkupText.content(name).utf8)
    for part in package.partNames where !known.contains(part.lowercased()) {
      let lower = part.lowercased()
      guard lower.hasSuffix(".xml"), !lower.hasPrefix("docprops/") else { continue }
      if try package.content(of: part).firstRange(of: pattern) != nil { return true }
    }
    return false
  }

  private static func renaming(_ old: String, to new: String, in markup: Markup) -> Splices {
    var splices = Splices()
    for node in (SheetPlaces.formulas + [.main("f")]).flatMap(markup.all) {
      let text = markup.text(of: node)
      let renamed = Formula.renaming(text, sheet: (old, new))
      if renamed != text { markup.setText(of: node, to: renamed, &splices) }
    }
    for (element, attribute) in SheetPlaces.formulaAttributes {
      for node in markup.all(.main(element)) {
        guard let text = markup.value(attribute, of: node) else { continue }
        let renamed = Formula.renaming(text, sheet: (old, new))
        if renamed != text { markup.set(attribute, of: node, to: renamed, &splices) }
      }
    }
    return splices
  }

  /// The list of sheets among the document's properties.
  private func renamedTitle(
    _ old: String, to new: String
  ) throws(PatchRefusal) -> (markup: Markup, splices: Splices)? {
    let part = try PartLinks(of: "", in: package).targets("extended-properties").first
    guard let part, package.contains(part) else { return nil }
    let markup = try package.markup(of: part)
    guard
      let titles = markup.child(of: Markup.root, named: QualifiedName(.extendedProperties, "TitlesOfParts")),
      let vector = markup.child(of: titles, named: QualifiedName(.variantTypes, "vector")),
      let title = markup.children(of: vector).first(where: { markup.text(of: $0) == old })
    else { return nil }
    var splices = Splices()
    markup.setText(of: title, to: new, &splices)
    return (markup, splices)
  }
}
