import FoundationEssentials
import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct PatchSheetsTests {
  private let main = WorkbookMaker.namespace
  private let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private let types = "application/vnd.openxmlformats-officedocument"

  @Test func clonesTheTemplate() throws {
    let path = ProjectFolder.template("项目绩效目标表.xlsx").path(percentEncoded: false)
    let patch = try WorkbookPatch(path: path)
    let sheet = try patch.sheets()[0]
    let first = try patch.clone(sheet, named: "1.普法经费")
    let second = try patch.clone(sheet, named: "O'Brien")
    try patch.set(cells(["E3": .text("普法经费")]), in: first)
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let workbook = try Workbook(bytes: bytes)
    #expect(workbook.sheets.map(\.name) == ["项目绩效目标表", "字典", "1.普法经费", "O'Brien"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .visible, .visible])
    #expect(try workbook.sheets == patch.sheets())
    let original = try Workbook(path: path).sheet(sheet)
    #expect(try workbook.sheet(second).cells == original.cells)
    #expect(try workbook.sheet(second).merges.ranges == original.merges.ranges)
    #expect(try workbook.sheet(first).value("E3") == .text("普法经费"))
    let parts = try #require(PackageParts(bytes))
    let names = try #require(parts.text("xl/workbook.xml"))
    #expect(names.contains("localSheetId=\"2\">'1.普法经费'!$9:$9</definedName>"))
    #expect(names.contains("localSheetId=\"3\">'O''Brien'!$9:$9</definedName>"))
    let notes = parts.names.filter { $0.hasPrefix("xl/comments/") }
    #expect(notes.count == 3)
    let shapes = parts.names.filter { $0.hasSuffix(".vml") }.compactMap { parts.text($0) }
    #expect(shapes.count == 3)
    for block in [1, 2, 3] {
      #expect(
        shapes.contains { $0.contains("data=\"\(block)\"") && $0.contains("_x0000_s\(block * 1024 + 2)\"") })
    }
  }

  @Test func theSameClonesAreTheSameBytes() throws {
    let path = ProjectFolder.template("项目绩效目标表.xlsx").path(percentEncoded: false)
    func cloned() throws -> [UInt8] {
      let patch = try WorkbookPatch(path: path)
      _ = try patch.clone(patch.sheets()[0], named: "甲")
      return try patch.bytes()
    }
    let once = try cloned()
    #expect(try cloned() == once)
    let template = try [UInt8](Data(contentsOf: ProjectFolder.template("项目绩效目标表.xlsx")))
    let (old, new) = (try #require(RawEntries(template)), try #require(RawEntries(once)))
    let touched = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"]
    #expect(new.changed(from: old).filter { old.names.contains($0) }.sorted() == touched.sorted())
    #expect(new.names.starts(with: old.names))
  }

  /// A sheet with a table, formulas that name the sheet and the table, and views.
  private func richWorkbook() -> ZIPMaker {
    let sheet = """
      <worksheet xmlns="\(main)" xmlns:r="\(documents)" xmlns:xr="urn:xr" xr:uid="{00000000-0001-0000-0000-000000000000}">\
      <sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0">\
      <selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>列</t></is></c>\
      </row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>SUM(表[列])+表!A2+别!A1+"表!A2"</f><v>9</v></c></row></sheetData>\
      <sheetProtection sheet="1"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>
      """
    var package = WorkbookMaker([SheetMaker("表", raw: sheet), SheetMaker("别", [CellMaker("A1", 1)])])
      .package()
    package["xl/worksheets/_rels/sheet1.xml.rels"] = ZIPEntry(
      "xl/worksheets/_rels/sheet1.xml.rels",
      WorkbookMaker.relationships([("rId1", "table", "../tables/table1.xml")]))
    package["xl/tables/table1.xml"] = ZIPEntry(
      "xl/tables/table1.xml",
      "<table xmlns=\"\(main)\" id=\"7\" name=\"表\" displayName=\"表\" ref=\"A1:A2\"><tableColumns count=\"1\">"
        + "<tableColumn id=\"1\" name=\"列\"/></tableColumns></table>")
    package["docProps/app.xml"] = ZIPEntry(
      "docProps/app.xml",
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant">\
      <vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr>\
      </vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="3" baseType="lpstr">\
      <vt:lpstr>表</vt:lpstr><vt:lpstr>别</vt:lpstr><vt:lpstr>名</vt:lpstr></vt:vector></TitlesOfParts></Properties>
      """)
    add(
      &package, "[Content_Types].xml",
      "<Override PartName=\"/xl/tables/table1.xml\" ContentType=\"\(types).spreadsheetml.table+xml\"/>"
        + "<Override PartName=\"/docProps/app.xml\" ContentType=\"\(types).extended-properties+xml\"/>",
      before: "</Types>")
    add(
      &package, "_rels/.rels",
      "<Relationship Id=\"rId9\" Type=\"\(documents)/extended-properties\" Target=\"docProps/app.xml\"/>",
      before: "</Relationships>")
    return package
  }

  private func add(_ package: inout ZIPMaker, _ part: String, _ text: String, before end: String) {
    let content = String(decoding: package[part]?.content ?? [], as: UTF8.self)
    package[part]?.content = Array(content.replacing(end, with: text + end).utf8)
  }

  @Test func clonesWhatASheetOwns() throws {
    let patch = try WorkbookPatch(bytes: richWorkbook().bytes())
    let clone = try patch.clone(patch.sheets()[0], named: "新 表")
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let parts = try #require(PackageParts(bytes))
    let sheet = try #require(parts.text(clone.partName))
    #expect(clone.partName == "xl/worksheets/sheet3.xml")
    #expect(sheet.contains("<f>SUM(表_2[列])+'新 表'!A2+别!A1+\"表!A2\"</f></c>"))
    #expect(!sheet.contains("tabSelected") && !sheet.contains("<selection") && !sheet.contains("codeName"))
    #expect(!sheet.contains("xr:uid="))
    #expect(
      sheet.contains("<tabColor rgb=\"FFFF0000\"/>") && sheet.contains("<sheetProtection sheet=\"1\"/>"))
    #expect(
      parts.text("xl/tables/table2.xml")?.contains("id=\"8\" name=\"表_2\" displayName=\"表_2\" ref=\"A1:A2\"")
        == true)
    #expect(
      parts.text("xl/worksheets/_rels/sheet3.xml.rels")?.contains("Target=\"/xl/tables/table2.xml\"") == true)
    let properties = try #require(parts.text("docProps/app.xml"))
    #expect(
      properties.contains("<vt:i4>3</vt:i4>")
        && properties.contains("<vt:vector size=\"4\" baseType=\"lpstr\">"))
    #expect(properties.contains("<vt:lpstr>别</vt:lpstr><vt:lpstr>新 表</vt:lpstr><vt:lpstr>名</vt:lpstr>"))
  }

  @Test(arguments: [
    ("pivotTable", PatchRefusal.CloneObstacle.pivotTable), ("slicer", .slicer), ("oleObject", .otherPart),
  ])
  func refusesWhatCannotBeDoubled(kind: String, obstacle: PatchRefusal.CloneObstacle) throws {
    var package = richWorkbook()
    package["xl/worksheets/_rels/sheet1.xml.rels"]?.content = Array(
      WorkbookMaker.relationships([("rId1", kind, "../tables/table1.xml")]).utf8)
    let bytes = package.bytes()
    let patch = try WorkbookPatch(bytes: bytes)
    #expect(throws: PatchRefusal.sheetCannotBeCloned(sheet: "表", obstacle: obstacle)) {
      try patch.clone(patch.sheets()[0], named: "新")
    }
    #expect(try patch.bytes() == bytes)
  }

  @Test(arguments: ["", "别", "a/b", "history", "'x", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"])
  func refusesNames(name: String) throws {
    let patch = try WorkbookPatch(bytes: richWorkbook().bytes())
    #expect(throws: PatchRefusal.sheetNameNotAllowed(name)) {
      try patch.clone(patch.sheets()[0], named: name)
    }
  }

  @Test func appendsASheet() throws {
    let before = package().bytes()
    let patch = try WorkbookPatch(bytes: before)
    let content = SheetMaker.part(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>意见</t></is></c></row>")
    let sheet = try patch.appendSheet(named: "审核意见", content: content)
    try patch.set(cells(["B1": .number("1")]), in: sheet)
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let workbook = try Workbook(bytes: bytes)
    #expect(workbook.sheets.map(\.name) == ["表", "审核意见"])
    #expect(try workbook.sheet(sheet).value("A1") == .text("意见"))
    #expect(try workbook.sheet(sheet).value("B1") == .number("1"))
    #expect(throws: PatchRefusal.self) { try patch.appendSheet(named: "坏", content: "<worksheet>") }
  }
}
