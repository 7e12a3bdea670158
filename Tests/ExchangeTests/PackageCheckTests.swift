import BudgetModel
import Exchange
import TestSupport
import Testing

/// The check itself: a workbook that Excel would reject must not pass it.
@Suite struct PackageCheckTests {
  @Test func whatIsNoPackageFails() throws {
    #expect(PackageCheck.problems(in: []) == ["no readable ZIP file"])
    #expect(PackageCheck.problems(in: Array("PK text".utf8)) == ["no readable ZIP file"])
    var bytes = try BureauWorkbook.package(of: SubmissionSamples.submission)
    bytes[bytes.count / 3] ^= 0x10
    #expect(PackageCheck.problems(in: bytes) == ["no readable ZIP file"])
  }

  /// A change to one part, and a word of what the check says of it.
  @Test(arguments: [
    ("xl/workbook.xml", "</workbook>", "", "not well-formed"),
    ("xl/workbook.xml", "<sheets>", "<x:sheets>", "not well-formed"),
    ("xl/workbook.xml", "部门整体绩效目标", "1.公共法律服务", "twice"),
    ("xl/workbook.xml", "部门整体绩效目标", "部门/整体", "not allowed"),
    ("xl/workbook.xml", "部门整体绩效目标", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二", "not allowed"),
    ("xl/workbook.xml", "sheetId=\"2\"", "sheetId=\"1\"", "sheetId 1 twice"),
    ("xl/workbook.xml", "r:id=\"rId2\"", "r:id=\"rId99\"", "no relationship rId99"),
    ("xl/workbook.xml", "r:id=\"rId2\"", "r:id=\"rId1\"", "relationship rId1 twice"),
    ("xl/workbook.xml", "localSheetId=\"1\"", "localSheetId=\"2\"", "out of range"),
    ("xl/workbook.xml", "'1.公共法律服务'!", "1.公共法律服务!", "no quotes"),
    ("xl/_rels/workbook.xml.rels", "worksheets/sheet2.xml", "worksheets/sheet9.xml", "is missing"),
    ("xl/_rels/workbook.xml.rels", "Id=\"rId2\"", "Id=\"rId1\"", "id rId1 twice"),
    ("[Content_Types].xml", "/xl/worksheets/sheet2.xml", "/xl/worksheets/sheet9.xml", "typed but missing"),
    ("xl/worksheets/sheet2.xml", "<sheetData>", "<legacyDrawing/><sheetData>", "out of order"),
    ("xl/worksheets/sheet2.xml", "<mergeCell ref=\"A1:G1\"/>", "<mergeCell ref=\"A1:G2\"/>", "overlap"),
    (
      "xl/worksheets/sheet2.xml", "<mergeCell ref=\"A1:G1\"/>", "<mergeCell ref=\"A1\"/>", "merge of one cell"
    ),
    ("xl/worksheets/sheet2.xml", "<mergeCell ref=\"A1:G1\"/>", "", "wrong count"),
    ("xl/worksheets/sheet2.xml", "r=\"B1\"", "r=\"A1\"", "cell out of order"),
    ("xl/worksheets/sheet2.xml", "s=\"1\"", "s=\"999\"", "no such style"),
    ("xl/worksheets/sheet2.xml", "ht=\"30\"", "ht=\"410\"", "410.0 points"),
    ("xl/worksheets/sheet2.xml", "t=\"s\"><v>", "t=\"s\"><v>9", "no such shared string"),
  ])
  func damageIsFound(part: String, text: String, replacement: String, problem: String) throws {
    var parts = try #require(PackageParts(BureauWorkbook.package(of: SubmissionSamples.submission)))
    let before = try #require(parts.text(part))
    #expect(before.contains(text))
    parts.set(part, to: before.replacing(text, with: replacement, maxReplacements: 1))
    #expect(PackageCheck.problems(in: parts).contains { $0.contains(problem) })
  }

  @Test func secondRemarkAndTableAreFound() throws {
    var parts = try #require(PackageParts(BureauWorkbook.package(of: SubmissionSamples.submission)))
    parts.set("xl/comments1.xml", to: "<comments><comment ref=\"A1\"/><comment ref=\"A1\"/></comments>")
    let shape = "<ClientData ObjectType=\"Note\"><Row>1</Row><Column>2</Column></ClientData>"
    parts.set("xl/drawing.vml", to: "<xml>\(shape)\(shape)</xml>")
    for name in ["t1", "t2"] {
      parts.set(
        "xl/\(name).xml",
        to:
          "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"1\" displayName=\"T\"/>"
      )
    }
    let problems = PackageCheck.problems(in: parts).joined(separator: "\n")
    for part in [
      "two comments on A1", "two shapes on row 1 column 2", "table id 1 twice", "table name t twice",
    ] {
      #expect(problems.contains(part))
    }
    #expect(problems.contains("xl/drawing.vml: no content type"))
  }
}
