import Spreadsheet

/// Doubles a sheet with all that it owns.
struct SheetClone {
  let entry: SheetEntry
  let name: String
  let package: PatchedPackage
  let workbook: WorkbookMarkup
  let links: PartLinks
  var parts: NewParts

  /// The new part of each part that is doubled.
  var cloned: [String: String] = [:]

  /// The new names of tables by the old ones in lower case.
  var tables: [String: String] = [:]

  /// The greatest identifier of a table, and the names that are taken; read when a table is doubled.
  var takenByTables: (identifier: Int, names: Set<String>)?

  /// Parts that both sheets may point at, or that lie outside.
  private static let sharedKinds: Set<Substring> = ["image", "hyperlink"]

  /// Parts whose bytes are doubled as they are.
  private static let copiedKinds: Set<Substring> = ["printerSettings", "customProperty"]

  init(
    _ entry: SheetEntry, name: String, _ workbook: WorkbookMarkup, in package: PatchedPackage
  ) throws(PatchRefusal) {
    self.entry = entry
    self.name = name
    self.workbook = workbook
    self.package = package
    links = try PartLinks(of: entry.partName, in: package)
    parts = try NewParts(in: package)
  }

  /// Makes the clone and returns the name of its part; nothing changes where that is refused.
  mutating func make() throws(PatchRefusal) -> String {
    let part = parts.freeName(like: entry.partName)
    var appending = try SheetAppending(workbook, name: name, part: part)
    for link in links.links where link.kind == "table" { try cloneTable(link) }
    for link in links.links { try clone(link) }
    parts.add(part, try sheetContent(), typeLike: entry.partName)
    if let markup = links.markup {
      parts.add(untyped: PartName.relationships(of: part), linksContent(markup))
    }
    appending.addNames(localNames())
    parts.apply()
    try appending.apply(to: package)
    return part
  }

  private mutating func clone(_ link: PartLinks.Link) throws(PatchRefusal) {
    // What lies outside, or nowhere, is pointed at by both.
    guard let target = link.target, package.contains(target), cloned[target] == nil,
      !SheetClone.sharedKinds.contains(link.kind)
    else { return }
    switch link.kind {
    case "comments", "threadedComment": try add(target, renewedRemarks(target))
    case "vmlDrawing": try add(target, renewedShapes(target))
    case "drawing": try cloneDrawing(target)
    case "pivotTable": throw refusal(.pivotTable)
    case "slicer", "timeline": throw refusal(.slicer)
    case let kind where SheetClone.copiedKinds.contains(kind): add(target, try package.content(of: target))
    default: throw refusal(.otherPart)
    }
    try copyLinks(of: target)
  }

  private mutating func add(_ part: String, _ content: [UInt8]) {
    let name = parts.freeName(like: part)
    cloned[part] = name
    parts.add(name, content, typeLike: part)
  }

  /// A doubled part points where its model points: only at pictures and outside.
  private mutating func copyLinks(of part: String) throws(PatchRefusal) {
    let links = try PartLinks(of: part, in: package)
    guard let markup = links.markup, let clone = cloned[part] else { return }
    guard links.links.allSatisfy({ $0.target == nil || SheetClone.sharedKinds.contains($0.kind) }) else {
      throw refusal(.otherPart)
    }
    parts.add(untyped: PartName.relationships(of: clone), markup.applying(Splices()))
  }

  private mutating func cloneDrawing(_ part: String) throws(PatchRefusal) {
    let markup = try package.markup(of: part)
    var splices = Splices()
    for node in markup.all(QualifiedName(.sheetDrawing, "sp")) {
      guard let text = markup.value("textlink", of: node) else { continue }
      let renamed = renamed(text)
      if renamed != text { markup.set("textlink", of: node, to: renamed, &splices) }
    }
    add(part, markup.applying(splices))
  }

  func renamed(_ formula: String) -> String {
    Formula.renaming(formula, sheet: (entry.name, name), tables: tables)
  }

  func refusal(_ obstacle: PatchRefusal.CloneObstacle) -> PatchRefusal {
    .sheetCannotBeCloned(sheet: entry.name, obstacle: obstacle)
  }

  private func linksContent(_ markup: Markup) -> [UInt8] {
    var splices = Splices()
    for link in links.links {
      guard let target = link.target, let clone = cloned[target] else { continue }
      markup.set("Target", of: link.node, to: "/" + clone, &splices)
    }
    return markup.applying(splices)
  }

  /// The names that hold on the sheet alone, for its clone: print areas and titles, filters.
  private func localNames() -> [String] {
    let markup = workbook.markup
    let nodes = workbook.sheetNodes
    guard let index = nodes.firstIndex(where: { workbook.part(ofSheet: $0) == entry.partName }) else {
      return []
    }
    return workbook.nameNodes.compactMap { node in
      guard markup.value("localSheetId", of: node) == "\(index)" else { return nil }
      let tag = markup.tagName(of: node)
      let attributes = markup.attributes(of: node).map { attribute in
        markup.matches(attribute.name, "localSheetId")
          ? " localSheetId=\"\(nodes.count)\"" : markup.raw(attribute.range)
      }
      let text = MarkupText.content(renamed(markup.text(of: node)))
      return "<\(tag)\(attributes.joined())>\(text)</\(tag)>"
    }
  }
}
