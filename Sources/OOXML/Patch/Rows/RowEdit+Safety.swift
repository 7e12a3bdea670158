import Spreadsheet

extension RowEdit {
  /// Refuses where something names the sheet's cells that can't be moved safely.
  func refuseUnsafeParts() throws(PatchRefusal) {
    let markup = try package.markup(of: entry.partName)
    try refuseUnsafeElements(markup)
    let links = try PartLinks(of: entry.partName, in: package)
    for link in links.links {
      if SheetPlaces.objectParts.contains(link.kind) { throw refusal(.object, link.target ?? link.id) }
      guard SheetPlaces.followedParts.contains(link.kind) else {
        throw refusal(.unknownPart, link.target ?? link.type)
      }
    }
    for part in links.targets("pivotTable") where package.contains(part) {
      let pivot = try package.markup(of: part)
      let location = pivot.child(of: Markup.root, named: .main("location"))
      let range = location.flatMap { pivot.value("ref", of: $0) }.flatMap { CellRange($0) }
      if range.map({ change.affects($0.rows) }) ?? true { throw refusal(.pivotTable, part) }
    }
    if let part = workbook.links.targets("volatileDependencies").first { throw refusal(.unknownPart, part) }
    try refuseChartsAndPivots()
  }

  private func refuseUnsafeElements(_ markup: Markup) throws(PatchRefusal) {
    for name in ["oleObjects", "controls"] {
      if markup.names.contains(.main(name)) { throw refusal(.object, name) }
    }
    for name in SheetPlaces.unfollowed {
      if markup.names.contains(.main(name)) { throw refusal(.unknownExtension, name) }
    }
    for node in markup.all(.main("ext")) {
      let uri = markup.value("uri", of: node) ?? ""
      if !SheetPlaces.knownExtensions.contains(uri.uppercased()) { throw refusal(.unknownExtension, uri) }
    }
    for formula in markup.all(.main("f")) {
      let type = markup.value("t", of: formula)
      guard type == "array" || type == "dataTable",
        let text = markup.value("ref", of: formula), let range = CellRange(text), change.cuts(range.rows)
      else { continue }
      throw refusal(.arrayFormula, text)
    }
  }

  /// Charts hold the values of their cells, and pivot tables those of their source, both by place.
  private func refuseChartsAndPivots() throws(PatchRefusal) {
    let types = try ContentTypes(in: package)
    for part in package.partNames {
      let type = types.type(of: part)?.lowercased() ?? ""
      if type.contains("chart"), type.hasSuffix("+xml"), !type.contains("sheet") {
        try refuseFormulas(in: part) { $0.local == "f" }
      } else if type.hasSuffix("drawing+xml") {
        try refuseTextLinks(in: part)
      } else if type.contains("pivotcachedefinition") {
        try refuseSource(in: part)
      }
    }
  }

  private func refuseFormulas(
    in part: String, where isFormula: (QualifiedName) -> Bool
  ) throws(PatchRefusal) {
    let markup = try package.markup(of: part)
    for node in markup.nodes.indices where isFormula(markup.name(of: node)) {
      let text = markup.text(of: node)
      if try shift.moved(text, isOnSheet: false, place: text) != text { throw refusal(.chart, text) }
    }
  }

  /// Shapes that show the text of a cell.
  private func refuseTextLinks(in part: String) throws(PatchRefusal) {
    let markup = try package.markup(of: part)
    for node in markup.all(QualifiedName(.sheetDrawing, "sp")) {
      guard let text = markup.value("textlink", of: node), !text.isEmpty else { continue }
      if try shift.moved(text, isOnSheet: false, place: text) != text { throw refusal(.object, text) }
    }
  }

  private func refuseSource(in part: String) throws(PatchRefusal) {
    let markup = try package.markup(of: part)
    for node in markup.all(.main("worksheetSource")) {
      guard markup.value("sheet", of: node)?.lowercased() == entry.name.lowercased(),
        let text = markup.value("ref", of: node), let range = CellRange(text),
        change.affects(range.rows) || change.rows(range.rows, takingInBeside: model) != range.rows
      else { continue }
      throw refusal(.pivotTable, text)
    }
  }
}
