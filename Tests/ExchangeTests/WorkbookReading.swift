import BudgetModel
import Exchange
import Spreadsheet
import TestSupport
import Testing

/// A written workbook as its XML says it, for tests.
struct WorkbookReading {
  let parts: PackageParts
  let strings: [String]
  let sheetNames: [String]

  /// Writes a submission, and expects the package to be one that Excel takes.
  init(_ submission: Submission, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let bytes = try BureauWorkbook.package(of: submission)
    #expect(PackageCheck.problems(in: bytes) == [], sourceLocation: sourceLocation)
    parts = try #require(PackageParts(bytes), sourceLocation: sourceLocation)
    let table = XMLNode.root(of: parts.contents["xl/sharedStrings.xml"] ?? [])
    strings = (table?.children ?? []).map { $0.child("t")?.text ?? "" }
    let workbook = XMLNode.root(of: parts.contents["xl/workbook.xml"] ?? [])
    sheetNames = (workbook?.child("sheets")?.children ?? []).compactMap { $0.attributes["name"] }
  }

  func sheet(_ number: Int) throws -> SheetReading {
    let root = try #require(XMLNode.root(of: parts.contents["xl/worksheets/sheet\(number).xml"] ?? []))
    let styles = try #require(XMLNode.root(of: parts.contents["xl/styles.xml"] ?? []))
    return SheetReading(root: root, strings: strings, styles: styles)
  }
}

/// A sheet of a written workbook.
struct SheetReading {
  let root: XMLNode
  let strings: [String]
  let styles: XMLNode

  /// The cell's text as it stands in the XML, with its escapes.
  func text(_ place: String) -> String? {
    guard let cell = cell(place), cell.attributes["t"] == "s", let index = Int(cell.child("v")?.text ?? "")
    else { return nil }
    return strings[index]
  }

  /// The digits of a number cell.
  func number(_ place: String) -> String? {
    guard let cell = cell(place), cell.attributes["t"] == nil else { return nil }
    return cell.child("v")?.text
  }

  /// The number format of a cell.
  func format(_ place: String) -> String? {
    guard let id = style(place)?.attributes["numFmtId"] else { return nil }
    let builtIn = ["0": "General", "1": "0", "2": "0.00", "49": "@"]
    let own = styles.child("numFmts")?.children.first { $0.attributes["numFmtId"] == id }
    return builtIn[id] ?? own?.attributes["formatCode"]
  }

  /// Whether a cell has a thin line on all four sides.
  func hasBorder(_ place: String) -> Bool {
    guard let id = style(place)?.attributes["borderId"], let index = Int(id) else { return false }
    let border = styles.child("borders")?.children[index]
    return ["left", "right", "top", "bottom"].allSatisfy { border?.child($0)?.attributes["style"] == "thin" }
  }

  var merges: Set<String> {
    Set(root.child("mergeCells")?.children.compactMap { $0.attributes["ref"] } ?? [])
  }

  /// The heights of the rows in points.
  var heights: [Double] {
    (root.child("sheetData")?.children ?? []).compactMap { $0.attributes["ht"].flatMap { Double($0) } }
  }

  /// The places of the cells that say something.
  var filled: [String] {
    root.all("c").filter { $0.child("v") != nil }.compactMap { $0.attributes["r"] }
  }

  private func cell(_ place: String) -> XMLNode? {
    root.all("c").first { $0.attributes["r"] == place }
  }

  private func style(_ place: String) -> XMLNode? {
    guard let index = Int(cell(place)?.attributes["s"] ?? "0") else { return nil }
    return styles.child("cellXfs")?.children[index]
  }
}
