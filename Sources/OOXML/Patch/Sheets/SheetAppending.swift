import Spreadsheet

/// Puts a further sheet behind the others: in the workbook, its relationships and the list of document properties.
///
/// Behind the others, because names and views count sheets from the first.
struct SheetAppending {
  let workbook: WorkbookMarkup
  let name: String
  let part: String

  /// Of the relationship from the workbook; the transitional and the strict form differ.
  let relationshipType: String

  private(set) var workbookSplices = Splices()
  private(set) var linkSplices = Splices()

  static let relationshipType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
  static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"

  init(_ workbook: WorkbookMarkup, name: String, part: String) throws(PatchRefusal) {
    self.workbook = workbook
    self.name = name
    self.part = part
    relationshipType = workbook.links.all("worksheet").first?.type ?? SheetAppending.relationshipType
    guard SheetName.isAllowed(name, besides: workbook.sheetNames) else { throw .sheetNameNotAllowed(name) }
    try appendSheet()
  }

  private mutating func appendSheet() throws(PatchRefusal) {
    let markup = workbook.markup
    guard let links = workbook.links.markup, let last = workbook.sheetNodes.last,
      let sheets = markup.child(of: Markup.root, named: .main("sheets")),
      let relationship = workbook.sheetNodes.lazy.compactMap({ markup.relationshipID(of: $0) }).first
    else { throw .unusualStructure(part: markup.part, element: "sheets") }
    let id = workbook.links.freeID()
    let number = workbook.sheetNodes.compactMap { markup.value("sheetId", of: $0).flatMap { UInt32($0) } }
    let sheetID = (number.max() ?? 0).addingReportingOverflow(1)
    guard !sheetID.overflow else { throw .unusualStructure(part: markup.part, element: "sheetId") }
    let attributes =
      "name=\"\(MarkupText.attribute(name))\" sheetId=\"\(sheetID.partialValue)\" "
      + "\(idName(relationship))=\"\(id)\""
    markup.insert("<\(markup.tagName(of: last)) \(attributes)/>", into: sheets, &workbookSplices)
    let link = "\(links.prefix(of: Markup.root))Relationship"
    let target = MarkupText.attribute("/" + part)
    links.insert(
      "<\(link) Id=\"\(id)\" Type=\"\(MarkupText.attribute(relationshipType))\" Target=\"\(target)\"/>",
      into: Markup.root, &linkSplices)
  }

  /// The name of the attribute `r:id`, its prefix declared where the sheets stand; one that a sheet declares for itself
  /// alone is declared again.
  private func idName(_ attribute: MarkupAttribute) -> String {
    let raw = workbook.markup.raw(attribute.name)
    let prefix = raw.split(separator: ":").first.map(String.init) ?? "r"
    let sheets = workbook.markup.child(of: Markup.root, named: .main("sheets")) ?? Markup.root
    if workbook.markup.namespace(ofPrefix: prefix, at: sheets) == .documentRelationships { return raw }
    return "xmlns:\(prefix)=\"\(XMLNamespace.documentRelationships.name)\" \(raw)"
  }

  /// Adds names that hold on the new sheet alone.
  mutating func addNames(_ names: [String]) {
    guard !names.isEmpty,
      let container = workbook.markup.child(of: Markup.root, named: .main("definedNames"))
    else { return }
    workbook.markup.insert(names.joined(), into: container, &workbookSplices)
  }

  func apply(to package: PatchedPackage) throws(PatchRefusal) {
    package.apply(workbookSplices, to: workbook.markup)
    if let links = workbook.links.markup { package.apply(linkSplices, to: links) }
    try addTitle(in: package)
  }

  /// The list of sheets among the document's properties; left alone where it isn't as Excel writes it.
  private func addTitle(in package: PatchedPackage) throws(PatchRefusal) {
    guard let titles = try SheetTitles(in: package), titles.count == workbook.sheetNodes.count else { return }
    titles.append(name, to: package)
  }
}
