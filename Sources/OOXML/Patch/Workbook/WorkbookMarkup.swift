import Spreadsheet

/// The workbook part as it now is: its sheets, its names and its settings.
struct WorkbookMarkup {
  let markup: Markup
  let links: PartLinks

  /// The children of `<workbook>` in the order of the schema (ECMA-376 part 1, 18.2.27).
  private static let order = [
    "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
    "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews",
    "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects",
    "extLst",
  ]

  init(_ part: String, in package: PatchedPackage) throws(PatchRefusal) {
    markup = try package.markup(of: part)
    links = try PartLinks(of: part, in: package)
    guard markup.isNode(Markup.root, .main("workbook")) else {
      throw .unreadable(.unexpectedRoot(part: part))
    }
  }

  /// The elements `<sheet>`, in their order.
  var sheetNodes: [Int] {
    markup.child(of: Markup.root, named: .main("sheets")).map {
      markup.children(of: $0, named: .main("sheet"))
    } ?? []
  }

  var sheetNames: [String] { sheetNodes.map { markup.value("name", of: $0) ?? "" } }

  /// The part of a sheet, nil where it has none.
  func part(ofSheet node: Int) -> String? {
    markup.relationshipID(of: node).flatMap { links[id: markup.text(in: $0.value)]?.target }
  }

  /// The kind of a sheet by its relationship, such as `worksheet`.
  func kind(ofSheet node: Int) -> Substring? {
    markup.relationshipID(of: node).flatMap { links[id: markup.text(in: $0.value)]?.kind }
  }

  /// The elements `<definedName>`.
  var nameNodes: [Int] {
    markup.child(of: Markup.root, named: .main("definedNames")).map {
      markup.children(of: $0, named: .main("definedName"))
    } ?? []
  }

  /// Puts a child into the workbook where the schema wants it.
  func insertChild(_ local: String, _ text: String, _ splices: inout Splices) {
    markup.insertChild(local, text, into: Markup.root, order: WorkbookMarkup.order, &splices)
  }

  /// Has all formulas calculated when the workbook is opened.
  func calculateOnLoad(_ splices: inout Splices) {
    guard let node = markup.child(of: Markup.root, named: .main("calcPr")) else {
      return insertChild(
        "calcPr", "<\(markup.prefix(of: Markup.root))calcPr fullCalcOnLoad=\"1\"/>", &splices)
    }
    if markup.flag("fullCalcOnLoad", of: node) != true {
      markup.set("fullCalcOnLoad", of: node, to: "1", &splices)
    }
  }
}
