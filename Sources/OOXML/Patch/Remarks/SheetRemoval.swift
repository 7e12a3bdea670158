/// Takes a sheet out of the workbook: from its list, its names and its views, with its part.
struct SheetRemoval {
  private let workbook: WorkbookMarkup
  private let package: PatchedPackage
  private let node: Int

  /// The place of the sheet, from 0.
  private let index: Int
  private let part: String

  /// Nil where the workbook has no such sheet, or no other.
  init?(_ sheet: SheetEntry, _ workbook: WorkbookMarkup, in package: PatchedPackage) {
    let nodes = workbook.sheetNodes
    guard nodes.count > 1,
      let index = nodes.firstIndex(where: { workbook.part(ofSheet: $0) == sheet.partName })
    else { return nil }
    self.workbook = workbook
    self.package = package
    self.index = index
    node = nodes[index]
    part = sheet.partName
  }

  func make() throws(PatchRefusal) {
    var splices = Splices()
    let markup = workbook.markup
    markup.remove(node, &splices)
    for name in workbook.nameNodes {
      guard let place = markup.value("localSheetId", of: name).flatMap({ Int($0) }) else { continue }
      if place == index {
        markup.remove(name, &splices)
      } else if place > index {
        markup.set("localSheetId", of: name, to: "\(place - 1)", &splices)
      }
    }
    for view in markup.all(.main("workbookView")) {
      for attribute: StaticString in ["activeTab", "firstSheet"] {
        guard let place = markup.value(attribute, of: view).flatMap({ Int($0) }), place >= index else { continue }
        markup.set(attribute, of: view, to: "\(place == index ? 0 : place - 1)", &splices)
      }
    }
    try removeTitle()
    package.apply(splices, to: markup)
    try PartRemoval.remove([part], linkedFrom: markup.part, in: package)
    try select()
  }

  /// The list of sheets among the document's properties; left alone where it isn't as Excel writes it.
  private func removeTitle() throws(PatchRefusal) {
    guard let titles = try SheetTitles(in: package), titles.count == workbook.sheetNodes.count else { return }
    titles.remove(index, from: package)
  }

  /// One sheet has to be the selected one: the first that is seen.
  private func select() throws(PatchRefusal) {
    let workbook = try WorkbookMarkup(workbook.markup.part, in: package)
    let views = workbook.markup.all(.main("workbookView"))
    let active = views.first.flatMap { workbook.markup.value("activeTab", of: $0) }.flatMap { Int($0) } ?? 0
    let nodes = workbook.sheetNodes
    guard nodes.indices.contains(active), let part = workbook.part(ofSheet: nodes[active]),
      workbook.kind(ofSheet: nodes[active]) == "worksheet", package.contains(part)
    else { return }
    let sheet = try package.markup(of: part)
    guard let view = sheet.all(.main("sheetView")).first else { return }
    var splices = Splices()
    sheet.set("tabSelected", of: view, to: "1", &splices)
    package.apply(splices, to: sheet)
  }
}
