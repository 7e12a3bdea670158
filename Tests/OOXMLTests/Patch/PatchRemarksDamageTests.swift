import OOXML
import Spreadsheet
import TestSupport
import Testing
import Wording

/// Remarks on workbooks whose notes are damaged, many, or protected.
@Suite struct PatchRemarksDamageTests {
  private static let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let commentsType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"

  /// Two sheets, of which the first one's part holds some elements behind its cells.
  private func package(
    behindCells elements: String = "", links: [(id: String, type: String, target: String)] = [],
    overrides: String = ""
  ) -> ZIPMaker {
    var package = WorkbookMaker([
      SheetMaker("甲", [CellMaker("A1", "项目编码"), CellMaker("B2", "普法")]),
      SheetMaker("乙", [CellMaker("A1", "二")]),
    ]).package()
    edit("xl/worksheets/sheet1.xml", of: &package, "</sheetData>", "</sheetData>" + elements)
    edit(
      "xl/worksheets/sheet1.xml", of: &package, "<worksheet ",
      "<worksheet xmlns:r=\"\(Self.documents)\" ")
    edit(
      "[Content_Types].xml", of: &package, "</Types>",
      "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
        + overrides + "</Types>")
    if !links.isEmpty {
      package["xl/worksheets/_rels/sheet1.xml.rels"] = ZIPEntry(
        "xl/worksheets/_rels/sheet1.xml.rels", WorkbookMaker.relationships(links))
    }
    return package
  }

  private func edit(_ name: String, of package: inout ZIPMaker, _ old: String, _ new: String) {
    let text = String(decoding: package[name]?.content ?? [], as: UTF8.self)
    package[name] = ZIPEntry(name, text.replacing(old, with: new, maxReplacements: 1))
  }

  private func remark(_ bytes: [UInt8], sheet: Int = 0) throws -> (PackageParts, RemarkOutcome) {
    let patch = try WorkbookPatch(bytes: bytes)
    let cell = try #require(CellReference("B2"))
    let outcome = try patch.remark([CellRemark(cell, .error, "一")], in: try patch.sheets()[sheet])
    return (try #require(PackageParts(try patch.bytes())), outcome)
  }

  @Test func aMissingPartOfCommentsIsMade() throws {
    let package = package(
      links: [("rId1", "comments", "../comments1.xml")],
      overrides: "<Override PartName=\"/xl/comments1.xml\" ContentType=\"\(Self.commentsType)\"/>")
    let (parts, outcome) = try remark(package.bytes())
    #expect(outcome.unnoted.isEmpty)
    #expect(PackageCheck.problems(in: parts) == [])
    let links = try #require(parts.text("xl/worksheets/_rels/sheet1.xml.rels"))
    #expect(links.ranges(of: "/comments\"").count == 1)
    let types = try #require(parts.text("[Content_Types].xml"))
    #expect(types.ranges(of: "comments1.xml").count == 1)
  }

  @Test func damagedDrawingsLeaveTheMarkAlone() throws {
    var package = package(
      behindCells: "<legacyDrawing r:id=\"rId1\"/>", links: [("rId1", "vmlDrawing", "../drawings/d.vml")])
    package["xl/drawings/d.vml"] = ZIPEntry("xl/drawings/d.vml", "<xml><br></xml>")
    let (parts, outcome) = try remark(package.bytes())
    #expect(outcome.unnoted.map(\.description) == ["B2"])
    #expect(parts.text("xl/drawings/d.vml") == "<xml><br></xml>")
    #expect(parts.text("xl/worksheets/sheet1.xml")?.contains("sqref=\"B2\"") == true)
    // The other sheet has no share in the damage.
    let (others, other) = try remark(package.bytes(), sheet: 1)
    #expect(other.unnoted.isEmpty)
    #expect(others.text("xl/worksheets/sheet2.xml")?.contains("legacyDrawing") == true)
  }

  @Test func aMissingDrawingLeavesTheMarkAlone() throws {
    let package = package(
      behindCells: "<legacyDrawing r:id=\"rId1\"/>", links: [("rId1", "vmlDrawing", "../drawings/d.vml")])
    let (parts, outcome) = try remark(package.bytes())
    #expect(outcome.unnoted.map(\.description) == ["B2"])
    #expect(parts.names.allSatisfy { !$0.hasSuffix(".vml") })
  }

  @Test func damagedCommentsAreRefused() throws {
    var package = package(links: [("rId1", "comments", "../comments1.xml")])
    package["xl/comments1.xml"] = ZIPEntry("xl/comments1.xml", "<comments><commentList></comments>")
    #expect(throws: PatchRefusal.self) { _ = try remark(package.bytes()) }
  }

  @Test func protectionOfASheetStays() throws {
    let protection = "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" password=\"CC1A\"/>"
    let bytes = package(behindCells: protection).bytes()
    let (parts, outcome) = try remark(bytes)
    #expect(outcome.unnoted.isEmpty && outcome.threaded.isEmpty && !outcome.isUnmarked)
    #expect(PackageCheck.problems(in: parts) == [])
    #expect(parts.text("xl/worksheets/sheet1.xml")?.contains(protection) == true)
  }

  @Test func manyNotesOfOthersStay() throws {
    var package = package(
      links: [("rId1", "comments", "../comments1.xml")],
      overrides: "<Override PartName=\"/xl/comments1.xml\" ContentType=\"\(Self.commentsType)\"/>")
    let count = 5_000
    let notes = (1...count).map {
      "<comment ref=\"C\($0)\" authorId=\"0\"><text><t>第 \($0) 条</t></text></comment>"
    }
    package["xl/comments1.xml"] = ZIPEntry(
      "xl/comments1.xml",
      "<comments xmlns=\"\(WorkbookMaker.namespace)\"><authors><author>张</author></authors><commentList>"
        + notes.joined() + "</commentList></comments>")
    let (parts, _) = try remark(package.bytes())
    let text = try #require(parts.text("xl/comments1.xml"))
    #expect(text.contains(notes.joined()))
    #expect(text.ranges(of: "<comment ref").count == count + 1)
  }
}
