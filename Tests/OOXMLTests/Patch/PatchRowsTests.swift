import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct PatchRowsTests {
  private func inserted(
    _ bytes: [UInt8], _ count: Int, after: Int, model: Int?, sheet index: Int = 0
  ) throws -> PackageParts {
    let patch = try WorkbookPatch(bytes: bytes)
    try patch.insertRows(count, after: after, model: model, in: patch.sheets()[index])
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    return try #require(PackageParts(bytes))
  }

  private func inserted(_ raw: String, _ count: Int, after: Int, model: Int? = nil) throws -> String {
    let parts = try inserted(
      WorkbookMaker([SheetMaker(raw: raw)]).bytes(), count, after: after, model: model)
    return try #require(parts.text("xl/worksheets/sheet1.xml"))
  }

  private func removed(_ raw: String, _ rows: ClosedRange<Int>) throws -> String {
    let patch = try WorkbookPatch(bytes: WorkbookMaker([SheetMaker(raw: raw)]).bytes())
    try patch.removeRows(rows, in: patch.sheets()[0])
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    return try #require(PackageParts(bytes)?.text("xl/worksheets/sheet1.xml"))
  }

  private func obstacle(_ raw: String, _ count: Int, after: Int) throws -> PatchRefusal.RowObstacle? {
    let patch = try WorkbookPatch(bytes: WorkbookMaker([SheetMaker(raw: raw)]).bytes())
    let sheet = try patch.sheets()[0]
    return try obstacle { () throws(PatchRefusal) in
      try patch.insertRows(count, after: after, model: nil, in: sheet)
    }
  }

  /// What kept rows from moving, nil if they moved.
  private func obstacle(
    _ body: () throws(PatchRefusal) -> Void
  ) throws(PatchRefusal) -> PatchRefusal.RowObstacle? {
    do throws(PatchRefusal) {
      try body()
      return nil
    } catch {
      guard case .rowsCannotMove(_, _, let obstacle, _) = error else { throw error }
      return obstacle
    }
  }

  @Test func insertsRowsInTheLooksOfTheirModel() throws {
    let raw = SheetMaker.part(
      rows: """
        <row r="1" ht="20" customHeight="1" hidden="1"><c r="A1" s="0" t="str"><v>x</v></c><c r="B1"/></row>\
        <row><c><v>2</v></c><c r="C2"><v>3</v></c></row><row r="5"><c r="A5"/></row>
        """, behind: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>")
    let part = try inserted(raw, 2, after: 1, model: 1)
    #expect(
      part
        == SheetMaker.part(
          rows: """
            <row r="1" ht="20" customHeight="1" hidden="1"><c r="A1" s="0" t="str"><v>x</v></c><c r="B1"/></row>\
            <row r="2" ht="20" customHeight="1"><c r="A2" s="0"/><c r="B2"/></row>\
            <row r="3" ht="20" customHeight="1"><c r="A3" s="0"/><c r="B3"/></row>\
            <row r="4"><c><v>2</v></c><c r="C4"><v>3</v></c></row><row r="7"><c r="A7"/></row>
            """,
          behind:
            "<mergeCells count=\"3\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/></mergeCells>"
        ))
  }

  @Test func movesWhatNamesCells() throws {
    let raw = """
      <worksheet xmlns="\(WorkbookMaker.namespace)"><dimension ref="A1:B9"/><sheetViews><sheetView workbookViewId="0" \
      topLeftCell="A6"><pane ySplit="3" topLeftCell="A4" state="frozen"/><selection activeCell="B6" sqref="B6:B7"/>\
      </sheetView></sheetViews><sheetData/><protectedRanges><protectedRange name="p" sqref="A5:A6 B1"/></protectedRanges>\
      <autoFilter ref="A3:B9"/><mergeCells count="2"><mergeCell ref="A4:A6"/><mergeCell ref="A7:B7"/></mergeCells>\
      <conditionalFormatting sqref="A4:A5"><cfRule type="expression" priority="1"><formula>A4&gt;$B$9</formula></cfRule>\
      </conditionalFormatting><dataValidations count="1"><dataValidation sqref="B5 B9" type="list"><formula1>$D$5:$D$9</formula1>\
      </dataValidation></dataValidations><hyperlinks><hyperlink ref="A8" location="Sheet1!A9"/></hyperlinks>\
      <rowBreaks count="1" manualBreakCount="1"><brk id="8"/></rowBreaks>\
      <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" \
      xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation><x14:formula1>\
      <xm:f>Sheet1!A7</xm:f></x14:formula1><xm:sqref>C5:C8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>\
      </worksheet>
      """
    var expected = raw
    for (old, new) in [
      ("A1:B9", "A1:B11"), ("A6\"><pane", "A8\"><pane"),
      ("activeCell=\"B6\" sqref=\"B6:B7\"", "activeCell=\"B8\" sqref=\"B8:B9\""),
      ("A5:A6 B1", "A5:A8 B1"), ("A3:B9", "A3:B11"), ("A4:A6", "A4:A8"), ("A7:B7", "A9:B9"),
      ("sqref=\"A4:A5\"", "sqref=\"A4:A7\""),
      ("$B$9", "$B$11"), ("sqref=\"B5 B9\"", "sqref=\"B5:B7 B11\""), ("$D$5:$D$9", "$D$5:$D$11"),
      ("ref=\"A8\" location=\"Sheet1!A9\"", "ref=\"A10\" location=\"Sheet1!A11\""),
      ("brk id=\"8\"", "brk id=\"10\""), ("Sheet1!A7", "Sheet1!A9"), ("C5:C8", "C5:C10"),
    ] {
      #expect(expected.contains(old))
      expected = expected.replacing(old, with: new)
    }
    #expect(try inserted(raw, 2, after: 5, model: 5) == expected)
  }

  @Test(arguments: [
    ("SUM(A1:A9)", "SUM(A1:A11)"), ("SUM(A1:A5)", "SUM(A1:A5)"), ("SUM(A6:A9)", "SUM(A8:A11)"),
    ("A5+A6", "A5+A8"),
    ("$A$6&amp;\"A6\"", "$A$8&amp;\"A6\""), ("SUM(A:A,5:6)", "SUM(A:A,5:8)"),
    ("别!A9+Sheet1!A9", "别!A9+Sheet1!A11"),
    ("SUM(A9:A1)", "SUM(A11:A1)"), ("[1]Sheet1!A9", "[1]Sheet1!A9"), ("A1:A1048576", "A1:A1048576"),
  ])
  func movesFormulas(before: String, after: String) throws {
    let raw = "<row r=\"1\"><c r=\"B1\"><f>\(before)</f></c></row>"
    #expect(rows(try inserted(raw, 2, after: 5)) == "<row r=\"1\"><c r=\"B1\"><f>\(after)</f></c></row>")
  }

  /// Behind the last row of a table a total must not miss the rows that come in.
  @Test(arguments: [
    (5, "SUM(A1:A5)", "SUM(A1:A7)"), (5, "SUM(A5:A5)", "SUM(A5:A7)"), (5, "SUM(A5:A1)", "SUM(A7:A1)"),
    (5, "A5+SUM(A1:A4,A6:A9)", "A5+SUM(A1:A4,A8:A11)"), (5, "SUM(5:5,别!A1:A5)", "SUM(5:7,别!A1:A5)"),
    (4, "SUM(A5:A9)", "SUM(A5:A11)"), (4, "SUM(A1:A4)+A5", "SUM(A1:A4)+A7"),
  ])
  func areasThatCoverTheModelTakeInRowsBesideIt(after row: Int, before: String, after: String) throws {
    let raw = "<row r=\"1\"><c r=\"B1\"><f>\(before)</f></c></row>"
    #expect(
      rows(try inserted(raw, 2, after: row, model: 5))
        == "<row r=\"1\"><c r=\"B1\"><f>\(after)</f></c></row>")
  }

  @Test func aSumUpToTheModelsOwnRowStaysOne() throws {
    let raw = "<row r=\"5\"><c r=\"B5\"><f>SUM(A$1:A5)</f></c></row>"
    #expect(
      rows(try inserted(raw, 1, after: 5, model: 5))
        == raw + "<row r=\"6\"><c r=\"B6\"/></row>")
  }

  @Test func filtersPrintAreasAndBreaksTakeInRowsBesideTheirModel() throws {
    let raw = SheetMaker.part(
      rows: "<row r=\"3\"><c r=\"A3\"/></row>",
      behind:
        "<autoFilter ref=\"A1:B3\"/><rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"3\" man=\"1\"/></rowBreaks>"
    )
    var package = WorkbookMaker([SheetMaker(raw: raw)]).package()
    let name =
      "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">Sheet1!$A$1:$B$3</definedName></definedNames>"
    let workbook = String(decoding: package["xl/workbook.xml"]?.content ?? [], as: UTF8.self)
    package["xl/workbook.xml"]?.content = Array(
      workbook.replacing("</sheets>", with: "</sheets>" + name).utf8)
    let parts = try inserted(package.bytes(), 2, after: 3, model: 3)
    #expect(parts.text("xl/workbook.xml")?.contains("$A$1:$B$5") == true)
    let sheet = try #require(parts.text("xl/worksheets/sheet1.xml"))
    #expect(sheet.contains("autoFilter ref=\"A1:B5\""))
    #expect(sheet.contains("brk id=\"5\""))
  }

  @Test func givesCellsThatShareAFormulaTheirOwn() throws {
    let raw = """
      <row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$C$4</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>\
      <row r="3"><c r="B3"><f t="shared" si="0"/></c></row>
      """
    #expect(
      rows(try inserted(raw, 1, after: 2)) == """
        <row r="1"><c r="B1"><f>A1+$C$5</f></c></row><row r="2"><c r="B2"><f>A2+$C$5</f></c></row>\
        <row r="4"><c r="B4"><f>A4+$C$5</f></c></row>
        """)
  }

  @Test func movesNamesAndFormulasOfOtherSheets() throws {
    var package = WorkbookMaker([
      SheetMaker("表 1", [CellMaker("A9", 1)]),
      SheetMaker(
        "别",
        [CellMaker("A1", .formula("'表 1'!A9+A9", cached: "1")), CellMaker("A2", .formula("A9", cached: "2"))]),
      SheetMaker("无关", [CellMaker("A1", .formula("A9", cached: "2"))]),
    ]).package()
    let names = """
      <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'表 1'!$A$1:$G$9</definedName>\
      <definedName name="_xlnm.Print_Titles" localSheetId="0">'表 1'!$1:$2</definedName><definedName name="n">别!$A$9</definedName></definedNames>
      """
    let workbook = String(decoding: package["xl/workbook.xml"]?.content ?? [], as: UTF8.self)
    package["xl/workbook.xml"]?.content = Array(
      workbook.replacing("</sheets>", with: "</sheets>" + names).utf8)
    let before = package.bytes()
    let parts = try inserted(before, 3, after: 4, model: nil)
    #expect(parts.text("xl/workbook.xml")?.contains(names.replacing("$G$9", with: "$G$12")) == true)
    #expect(
      rows(parts.text("xl/worksheets/sheet2.xml") ?? "")
        == "<row r=\"1\"><c r=\"A1\"><f>'表 1'!A12+A9</f></c></row><row r=\"2\"><c r=\"A2\"><f>A9</f></c></row>"
    )
    #expect(
      parts.contents["xl/worksheets/sheet3.xml"] == PackageParts(before)?.contents["xl/worksheets/sheet3.xml"]
    )
  }

  @Test func movesNotesOfTheTemplate() throws {
    let path = ProjectFolder.template("项目绩效目标表.xlsx")
    let patch = try WorkbookPatch(path: path.path(percentEncoded: false))
    let sheet = try patch.sheets()[0]
    let before = try Workbook(path: path.path(percentEncoded: false)).sheet(sheet)
    let place = try #require(before.cells.map(\.reference).max())
    try patch.insertRows(2, after: 1, model: nil, in: sheet)
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let after = try firstSheet(bytes)
    #expect(
      after.cell(at: CellReference(row: place.row + 2, column: place.column))?.value
        == before.cell(at: place)?.value)
    let (old, new) = (
      try #require(PackageParts([UInt8](Data(contentsOf: path)))), try #require(PackageParts(bytes))
    )
    let oldNote = try #require(noteCell(old))
    let newNote = try #require(noteCell(new))
    #expect(newNote.row == oldNote.row + 2)
    let oldRow = try #require(shapeRow(old))
    let newRow = try #require(shapeRow(new))
    #expect(newRow == oldRow + 2)
  }

  private func noteCell(_ parts: PackageParts) -> CellReference? {
    XMLNode.root(of: parts.contents["xl/comments/comment1.xml"] ?? [])?.all("comment").first?
      .attributes["ref"].flatMap { CellReference($0) }
  }

  private func shapeRow(_ parts: PackageParts) -> Int? {
    XMLNode.root(of: parts.contents["xl/drawings/commentsDrawing1.vml"] ?? [])?.all("Row").first.flatMap {
      Int($0.text)
    }
  }

  @Test func takesOutBlankRows() throws {
    let raw = SheetMaker.part(
      rows: """
        <row r="1"><c r="A1"><f>SUM(A2:A9)</f></c></row><row r="3"><c r="A3" s="0"/></row><row r="4"/><row><c><v>5</v></c></row>
        """,
      behind: """
        <mergeCells count="3"><mergeCell ref="A3:B3"/><mergeCell ref="C2:C6"/><mergeCell ref="D3:D5"/></mergeCells>\
        <dataValidations count="2"><dataValidation sqref="A3:A4"/><dataValidation sqref="A4:A6"/></dataValidations>\
        <hyperlinks><hyperlink ref="A3"/></hyperlinks>
        """)
    #expect(
      try removed(raw, 3...4)
        == SheetMaker.part(
          rows: "<row r=\"1\"><c r=\"A1\"><f>SUM(A2:A7)</f></c></row><row r=\"3\"><c><v>5</v></c></row>",
          behind:
            "<mergeCells count=\"1\"><mergeCell ref=\"C2:C4\"/></mergeCells><dataValidations count=\"1\"><dataValidation sqref=\"A3:A4\"/></dataValidations>"
        ))
  }

  @Test(arguments: [
    ("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>", PatchRefusal.RowObstacle.content),
    ("<row r=\"3\"><c r=\"A3\"><f>1</f></c></row>", .content),
    ("<row r=\"1\"><c r=\"A1\"><f>A3</f></c></row>", .formula),
    ("<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A3\">B1:B3</f></c></row>", .arrayFormula),
  ])
  func refusesToTakeOutRows(raw: String, obstacle: PatchRefusal.RowObstacle) throws {
    let patch = try WorkbookPatch(bytes: WorkbookMaker([SheetMaker(raw: raw)]).bytes())
    let sheet = try patch.sheets()[0]
    let found = try self.obstacle { () throws(PatchRefusal) in try patch.removeRows(3...3, in: sheet) }
    #expect(found == obstacle)
    #expect(try patch.bytes() == WorkbookMaker([SheetMaker(raw: raw)]).bytes())
  }

  @Test func refusesWhatCannotMoveSafely() throws {
    let array = "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A3\">B1:B3</f></c></row>"
    #expect(try obstacle(array, 1, after: 1) == .arrayFormula)
    #expect(try obstacle(array, 1, after: 3) == nil)
    func behind(_ text: String) -> String { SheetMaker.part(rows: "", behind: text) }
    #expect(try obstacle(behind("<oleObjects/>"), 1, after: 1) == .object)
    #expect(try obstacle(behind("<smartTags/>"), 1, after: 1) == .unknownExtension)
    #expect(try obstacle(behind("<extLst><ext uri=\"{x}\"/></extLst>"), 1, after: 1) == .unknownExtension)
    #expect(
      try obstacle("<row r=\"1\"><c r=\"A1\"><f>SUM(Sheet1:Sheet1!A9)</f></c></row>", 1, after: 1)
        == .severalSheets)
    let patch = try WorkbookPatch(bytes: package().bytes())
    #expect(throws: PatchRefusal.noRoomForRows(sheet: "表", count: 1_048_576)) {
      try patch.insertRows(1_048_576, after: 0, model: nil, in: patch.sheets()[0])
    }
  }

  /// What belongs to a sheet by relationships.
  @Test(arguments: [
    (
      "xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "<c:chart xmlns:c=\"x\"><c:f>表!$A$9</c:f></c:chart>", PatchRefusal.RowObstacle.chart
    ),
    (
      "xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "<c:chart xmlns:c=\"x\"><c:f>表!$A$1</c:f></c:chart>", nil
    ),
    (
      "xl/pivotCache/p.xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
      "<p xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><worksheetSource sheet=\"表\" ref=\"A1:B9\"/></p>",
      .pivotTable
    ),
  ])
  func refusesBelowChartsAndPivots(
    part: String, type: String, content: String, expected: PatchRefusal.RowObstacle?
  ) throws {
    var package = package()
    package[part] = ZIPEntry(part, content)
    let types = String(decoding: package["[Content_Types].xml"]?.content ?? [], as: UTF8.self)
    package["[Content_Types].xml"]?.content = Array(
      types.replacing("</Types>", with: "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/></Types>")
        .utf8)
    let patch = try WorkbookPatch(bytes: package.bytes())
    let sheet = try patch.sheets()[0]
    let obstacle = try obstacle { () throws(PatchRefusal) in
      try patch.insertRows(1, after: 4, model: nil, in: sheet)
    }
    #expect(obstacle == expected)
  }
}
