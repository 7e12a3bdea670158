import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct CellsTests {
  @Test func placesCellsWithoutReference() throws {
    let sheet = try sheet(
      """
      <row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>
      <row><c><v>5</v></c></row><row><c r="b7"><v>6</v></c></row>
      """)
    #expect(sheet.cells.map(\.reference.description) == ["A1", "C1", "C5", "D5", "A6", "B7"])
  }

  @Test func takesNumbersForReferencesAsNone() throws {
    let sheet = try sheet("<row r=\"1\"><c r=\"0\"><v>1</v></c><c r=\"1\"><v>2</v></c></row>")
    #expect(sheet.cells.map(\.reference.description) == ["A1", "B1"])
  }

  @Test func believesTheCellNotTheRow() throws {
    #expect(
      try sheet("<row r=\"3\"><c r=\"A9\"><v>1</v></c><c><v>2</v></c></row>").cells.map(
        \.reference.description)
        == ["A9", "B9"])
    #expect(try sheet("<c><v>1</v></c>").value("A1") == .number("1"))
  }

  @Test func ordersRowsAndCells() throws {
    let sheet = try sheet(
      """
      <row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>
      <row r="3"><c r="B3"><v>4</v></c></row>
      """)
    #expect(sheet.cells.map(\.reference.description) == ["A1", "A3", "B3"])
    #expect(sheet.value("B3") == .number("4"))
  }

  @Test func readsAllTypes() throws {
    let sheet = try sheet(
      """
      <row><c t="n"><v>1</v></c><c t="str"><f>A1&amp;"x"</f><v>1x</v></c><c t="b"><v>1</v></c><c t="b"><v>false</v></c>
      <c t="b"><v>maybe</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2022-06-30T00:00:00</v></c><c t=""><v>2</v></c>
      <c t="odd"><v>3</v></c></row>
      """)
    #expect(
      sheet.cells.map(\.value) == [
        .number(ExactDecimal(1)), .text("1x"), .boolean(true), .boolean(false), .text("maybe"),
        .error("#DIV/0!"),
        .date("2022-06-30T00:00:00"), .number(ExactDecimal(2)), .text("3"),
      ])
  }

  @Test(arguments: [
    ("1E3", "1000"), ("0.1", "0.1"), ("0.54000000000000004", "0.54"), ("160000.00", "160000"), ("-0", "0"),
    ("12345678901234567890", "12345678901234600000"), ("0.30000000000000004", "0.3"), (" 7\n", "7"),
    ("1e-05", "0.00001"),
    ("99999999999999999999", "100000000000000000000"), ("-1.0000000000000002", "-1"), ("+5", "5"),
    (".5", "0.5"), ("5.", "5"),
    ("0.1000000000000000055511151231257827021181583404541015625", "0.1"), ("000123.4500", "123.45"),
    ("0E99999999", "0"),
    ("123456789012345.5", "123456789012346"),
    ("0.00000000000000000000000000000000000000000012", "0.00000000000000000000000000000000000000000012"),
  ])
  func readsNumbersAtFifteenDigits(written: String, expected: String) throws {
    #expect(try sheet("<row><c><v>\(written)</v></c></row>").value("A1") == .number(expected))
  }

  @Test(arguments: ["NaN", "1,234", "1E", "1E999999999", "0x10", "-", ".", "１", "1 2", "1e5e5"])
  func keepsWhatIsNoNumberAsText(written: String) throws {
    #expect(try sheet("<row><c><v>\(written)</v></c></row>").value("A1") == .text(written))
  }

  @Test func readsFormulasByTheirCachedValues() throws {
    let rows = """
      <row><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>4</v></c><c r="A2"><f t="shared" si="0"/><v>6</v></c>
      <c r="B1"><f t="array" ref="B1:B2">C1:C2</f><v>2</v></c><c r="C1"><f>SUM(A1:A2)</f></c>
      <c r="C2"><f>SUM(A1)</f><v></v></c><c r="C3" t="str"><f>""</f><v></v></c></row>
      """
    let bytes = WorkbookMaker([SheetMaker(raw: rows)]).bytes()
    let sheet = try firstSheet(bytes)
    #expect(sheet.cells.map(\.reference.description) == ["A1", "B1", "C1", "A2", "C2"])
    #expect(sheet.cells.filter { $0.value == .uncomputed }.map(\.reference.description) == ["C1", "C2"])
    let workbook = try Workbook(bytes: bytes)
    var seen: [String] = []
    try workbook.readCells(of: workbook.sheets[0]) { cell throws(Refusal) in
      seen.append("\(cell.reference) \(cell.kind) \(cell.hasFormula)")
      #expect((cell.value == nil) == (cell.kind == .formulaWithoutValue))
    }
    #expect(
      seen == [
        "A1 number true", "A2 number true", "B1 number true", "C1 formulaWithoutValue true",
        "C2 formulaWithoutValue true",
      ])
  }

  @Test func streamsWithoutStrings() throws {
    let workbook = try Workbook(bytes: package().bytes())
    var seen: [String] = []
    try workbook.readCells(of: workbook.sheets[0]) { cell in
      seen.append(
        "\(cell.reference) \(String(decoding: cell.bytes, as: UTF8.self)) \(cell.sharedStringIndex ?? -1)")
    }
    #expect(seen == ["A1 名称 0", "B1 12 -1", "C1 内 -1"])
  }

  @Test func ignoresFalseDimensions() throws {
    let part =
      "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData>"
    #expect(try sheet("<worksheet>\(part)</worksheet>").cells.count == 1)
  }

  @Test func keepsNothingForStylesAlone() throws {
    let rows = String(repeating: "<row s=\"1\"><c s=\"1\"/></row>", count: 100_000)
    let sheet = try sheet(rows + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
    #expect(sheet.cells.map(\.reference.description) == ["XFD1048576"])
  }

  @Test func keepsValuesUnderAMerge() throws {
    let maker = WorkbookMaker([
      SheetMaker("a", [CellMaker("A1", "x"), CellMaker("B1", "y")], merges: ["A1:B2", "C3"])
    ])
    let sheet = try firstSheet(maker.bytes())
    #expect(sheet.cells.count == 2)
    #expect(sheet.merges.covers(CellReference(row: 1, column: 2)))
    #expect(!sheet.merges.covers(CellReference(row: 1, column: 1)))
  }

  @Test func readsMergesOfWholeRowsAndColumns() throws {
    let merges = ["2:4", "AB:AA", "$A$1"].map { "<mergeCell ref=\"\($0)\"/>" }
    let part = SheetMaker.part(rows: "", behind: "<mergeCells>\(merges[0])\(merges[1])</mergeCells>")
    #expect(try sheet(part).merges.ranges.map(\.description) == ["AA1:AB1048576", "A2:XFD4"])
    for reference in ["$A$1", "", "A1:", "A1:B", "1:B2", "XFE1", "0:1", "A0"] {
      #expect(throws: Refusal.unreadableReference(part: "xl/worksheets/sheet1.xml", reference: reference)) {
        try sheet(
          SheetMaker.part(rows: "", behind: "<mergeCells><mergeCell ref=\"\(reference)\"/></mergeCells>"))
      }
    }
  }

  @Test(arguments: ["XFE1", "A1048577", "A0", "$A$1", "A1:B2", "1A"])
  func refusesPlacesOutsideTheSheet(reference: String) {
    #expect(throws: Refusal.unreadableReference(part: "xl/worksheets/sheet1.xml", reference: reference)) {
      try sheet("<row><c r=\"\(reference)\"><v>1</v></c></row>")
    }
  }

  @Test func refusesRowsAndColumnsBeyondTheLast() {
    #expect(throws: Refusal.self) { try sheet("<row r=\"1048577\"/>") }
    #expect(throws: Refusal.self) { try sheet("<row r=\"1048576\"/><row/>") }
    #expect(throws: Refusal.self) { try sheet("<row><c r=\"XFD1\"><v>1</v></c><c><v>1</v></c></row>") }
    #expect(throws: Refusal.self) { try sheet("<row r=\"0\"/>") }
  }

  @Test func showsNumbersByTheirStyle() throws {
    let maker = WorkbookMaker([
      SheetMaker(
        "a",
        [
          CellMaker("A1", .number("0.905"), format: "0%"),
          CellMaker("A2", 44742, format: "yyyy\"年\"m\"月\"d\"日\""),
          CellMaker("A3", 5, format: "0\"件\""), CellMaker("A4", .empty, format: "0%"), CellMaker("A5", 3),
        ])
    ])
    let sheet = try firstSheet(maker.bytes())
    #expect(sheet.cells.map { sheet.text(of: $0) } == ["90.5%", "2022年6月30日", "5件", "3"])
    #expect(sheet.cells.map(\.format.kind) == [.percent, .date, .number, .general])
  }

  @Test func readsStylesAsExcelDoes() throws {
    let styles = """
      <styleSheet xmlns="\(WorkbookMaker.namespace)"><numFmts><numFmt numFmtId="31" formatCode="0&quot;x&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="57"/><xf/><xf numFmtId="200"/></cellXfs>
      <dxfs><dxf><numFmt numFmtId="57" formatCode="0.0"/></dxf></dxfs></styleSheet>
      """
    let cells = ["", " s=\"1\"", " s=\"2\"", " s=\"3\"", " s=\"4\"", " s=\"5\"", " s=\"-1\"", " s=\"\""].map {
      "<c\($0)><v>1</v></c>"
    }
    let sheet = try sheet("<row>\(cells.joined())</row>") {
      $0["xl/styles.xml"]?.content = Array(styles.utf8)
    }
    #expect(
      sheet.cells.map(\.format.code) == [
        "0.00%", "0\"x\"", "yyyy\"年\"m\"月\"", "General", "General", "General", "0.00%", "0.00%",
      ])
  }

  @Test func readsStylesOnlyWhereNumbersAre() throws {
    let broken: (inout ZIPMaker) -> Void = { $0["xl/styles.xml"]?.content = Array("<broken".utf8) }
    #expect(try sheet("<row><c s=\"1\" t=\"str\"><v>a</v></c></row>", changing: broken).cells.count == 1)
    #expect(throws: Refusal.self) { try sheet("<row><c s=\"1\"><v>1</v></c></row>", changing: broken) }
  }

  @Test func readsWhatWPSWrites() throws {
    let sheet = try sheet(
      """
      <worksheet xmlns="\(WorkbookMaker.namespace)"><sheetPr/><dimension ref="A1:IV65536"/><sheetData>
      <row r="1" spans="1:2"><c r="A1" s="1" t="str"><f>_xlfn.DISPIMG(&quot;ID_1&quot;,1)</f><v>=DISPIMG("ID_1",1)</v></c>
      <c r="B1"><f>A1+1</f></c></row></sheetData><legacyDrawing xmlns:r="urn:r" r:id="rId1"/></worksheet>
      """)
    #expect(sheet.cells.map(\.value) == [.text("=DISPIMG(\"ID_1\",1)"), .uncomputed])
  }
}
