import Spreadsheet

extension SheetClone {
  /// The extensions of a sheet that may stand in two sheets.
  private static let slicerExtensions: Set<String> = [
    "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}", "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",
    "{7E03D99C-DC04-49D9-9315-930204A7B6E9}",
  ]

  /// The sheet's part for its clone: not selected, without a cursor of its own and without the name that macros know.
  func sheetContent() throws(PatchRefusal) -> [UInt8] {
    let markup = try package.markup(of: entry.partName)
    try refuseExtensions(markup)
    var splices = Splices()
    for view in markup.all(.main("sheetView")) {
      markup.removeAttribute("tabSelected", of: view, &splices)
      for node in markup.children(of: view, named: .main("selection")) { markup.remove(node, &splices) }
    }
    for node in markup.all(.main("sheetPr")) { markup.removeAttribute("codeName", of: node, &splices) }
    // The identifier by which Excel merges changes of several people.
    for attribute in markup.attributes(of: Markup.root) where markup.raw(attribute.name).hasSuffix(":uid") {
      splices.remove(attribute.range)
    }
    renameFormulas(markup, &splices)
    return markup.applying(splices)
  }

  private func refuseExtensions(_ markup: Markup) throws(PatchRefusal) {
    for name in ["oleObjects", "controls"] {
      if markup.names.contains(.main(name)) { throw refusal(.otherPart) }
    }
    for node in markup.all(.main("ext")) {
      let uri = markup.value("uri", of: node)?.uppercased() ?? ""
      if SheetClone.slicerExtensions.contains(uri) { throw refusal(.slicer) }
      guard SheetPlaces.knownExtensions.contains(uri) else { throw refusal(.unknownExtension) }
    }
  }

  /// What the sheet says of itself by name, the clone says of itself.
  private func renameFormulas(_ markup: Markup, _ splices: inout Splices) {
    for node in (SheetPlaces.formulas + [.main("f")]).flatMap(markup.all) {
      let text = markup.text(of: node)
      let renamed = renamed(text)
      if renamed != text { markup.setText(of: node, to: renamed, &splices) }
    }
    for (element, attribute) in SheetPlaces.formulaAttributes {
      for node in markup.all(.main(element)) {
        guard let text = markup.value(attribute, of: node) else { continue }
        let renamed = renamed(text)
        if renamed != text { markup.set(attribute, of: node, to: renamed, &splices) }
      }
    }
  }

  /// A table under a new identifier and a new name.
  mutating func cloneTable(_ link: PartLinks.Link) throws(PatchRefusal) {
    guard let part = link.target, package.contains(part), cloned[part] == nil else { return }
    if takenByTables == nil { takenByTables = try readTakenByTables() }
    let identifier = (takenByTables?.identifier ?? 0) + 1
    let markup = try package.markup(of: part)
    guard try PartLinks(of: part, in: package).links.isEmpty else { throw refusal(.otherPart) }
    let old = markup.value("displayName", of: Markup.root) ?? markup.value("name", of: Markup.root) ?? "Table"
    var number = 2
    while takenByTables?.names.contains("\(old)_\(number)".lowercased()) == true { number += 1 }
    let new = "\(old)_\(number)"
    tables[old.lowercased()] = new
    var splices = Splices()
    markup.set("id", of: Markup.root, to: "\(identifier)", &splices)
    markup.set("name", of: Markup.root, to: new, &splices)
    markup.set("displayName", of: Markup.root, to: new, &splices)
    for name in ["calculatedColumnFormula", "totalsRowFormula"] {
      for node in markup.all(.main(name)) {
        let text = markup.text(of: node)
        markup.setText(of: node, to: renamed(text), &splices)
      }
    }
    let name = parts.freeName(like: part)
    cloned[part] = name
    parts.add(name, markup.applying(splices), typeLike: part)
    takenByTables?.identifier = identifier
    takenByTables?.names.insert(new.lowercased())
  }

  /// The greatest identifier of a table, and the names that tables and cells have, in lower case.
  private func readTakenByTables() throws(PatchRefusal) -> (identifier: Int, names: Set<String>) {
    var greatest = 0
    var names: Set<String> = []
    for node in workbook.nameNodes {
      names.insert(workbook.markup.value("name", of: node)?.lowercased() ?? "")
    }
    for node in workbook.sheetNodes {
      guard let sheet = workbook.part(ofSheet: node) else { continue }
      for part in try PartLinks(of: sheet, in: package).targets("table") where package.contains(part) {
        let table = try package.markup(of: part)
        // Beyond this no sum may go.
        let identifier = table.value("id", of: Markup.root).flatMap { UInt32($0) }
        greatest = max(greatest, Int(identifier ?? 0))
        names.insert(table.value("displayName", of: Markup.root)?.lowercased() ?? "")
        names.insert(table.value("name", of: Markup.root)?.lowercased() ?? "")
      }
    }
    return (greatest, names)
  }
}
