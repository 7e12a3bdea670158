import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct PatchCellsTests {
  @Test(arguments: [
    // What the cell is, what is put there, what it becomes.
    (
      "<c r=\"A1\" s=\"0\"/>", PatchValue.text("绩效"),
      "<c r=\"A1\" s=\"0\" t=\"inlineStr\"><is><t>绩效</t></is></c>"
    ),
    ("<c r=\"A1\" s=\"0\" t=\"n\" />", .number("400"), "<c r=\"A1\" s=\"0\"><v>400</v></c>"),
    ("<c r=\"A1\" t=\"s\"><v>7</v></c>", .number("-0.05"), "<c r=\"A1\"><v>-0.05</v></c>"),
    ("<c s=\"0\" r=\"A1\"><v>7</v></c>", .blank, "<c s=\"0\" r=\"A1\"/>"),
    ("<c r='A1'><v>7</v></c>", .text(""), "<c r='A1'/>"),
    (
      "<c r=\"A1\" t=\"e\" vm=\"1\" cm=\"2\"><v>#VALUE!</v><extLst/></c>", .number("1"),
      "<c r=\"A1\"><v>1</v><extLst/></c>"
    ),
    (
      "<c r=\"A1\"/>", .text(" a\n<&>_x0041_\u{1}\r"),
      "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a\n&lt;&amp;&gt;_x005F_x0041__x0001__x000D_</t></is></c>"
    ),
  ])
  func replacesWhatACellHolds(before: String, value: PatchValue, after: String) throws {
    let part = try patchedPart("<row r=\"1\">\(before)<c r=\"B1\"><v>2</v></c></row>", ["A1": value])
    #expect(rows(part) == "<row r=\"1\">\(after)<c r=\"B1\"><v>2</v></c></row>")
  }

  @Test func readsBackWhatWasPutThere() throws {
    let texts = ["≥400 件", " x ", "a\r\nb\tc", "_x000D_", "_x", "𠮷😀", "=1+1", "0012", "a  b", "\u{FFFE}"]
    for text in texts {
      let bytes = try patched(WorkbookMaker([SheetMaker("表")]).bytes(), ["C3": .text(text)])
      #expect(try firstSheet(bytes).value("C3") == .text(text))
      #expect(try patched(bytes, ["C3": .text(text)]) == bytes)
      #expect(PackageCheck.problems(in: bytes) == [])
    }
  }

  @Test(arguments: [
    (
      "<row r=\"2\"><c r=\"A2\"/></row>", "A1",
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"/></row>"
    ),
    ("<row r=\"2\"><c r=\"A2\"/></row>", "C2", "<row r=\"2\"><c r=\"A2\"/><c r=\"C2\"><v>1</v></c></row>"),
    ("<row r=\"2\"><c r=\"C2\"/></row>", "A2", "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"/></row>"),
    ("<row r=\"2\"/>", "B2", "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"),
    ("<row r=\"2\"><extLst/></row>", "B2", "<row r=\"2\"><c r=\"B2\"><v>1</v></c><extLst/></row>"),
    (
      "<row r=\"2\"><c r=\"A2\"/></row>", "B9",
      "<row r=\"2\"><c r=\"A2\"/></row><row r=\"9\"><c r=\"B9\"><v>1</v></c></row>"
    ),
    (
      "<row r=\"2\" spans=\"2:3\"><c r=\"B2\"/></row>", "E2",
      "<row r=\"2\" spans=\"2:5\"><c r=\"B2\"/><c r=\"E2\"><v>1</v></c></row>"
    ),
    // Positions that follow from the order.
    ("<row><c/><c/></row><row><c/></row>", "B1", "<row><c/><c><v>1</v></c></row><row><c/></row>"),
    ("<row><c/><c/></row><row><c/></row>", "A2", "<row><c/><c/></row><row><c><v>1</v></c></row>"),
    ("<row><c/></row><row><c/></row>", "C1", "<row><c/><c r=\"C1\"><v>1</v></c></row><row><c/></row>"),
    (
      "<row r=\"3\"><c/></row><row><c r=\"D4\"/><c/></row>", "E4",
      "<row r=\"3\"><c/></row><row><c r=\"D4\"/><c><v>1</v></c></row>"
    ),
    (
      "<row r=\"3\"><c/></row><row><c r=\"D7\"/></row>", "A7",
      "<row r=\"3\"><c/></row><row><c r=\"A7\"><v>1</v></c><c r=\"D7\"/></row>"
    ),
    (
      "<row r=\"3\"><c r=\"0\"><v>7</v></c><c r=\"1\"/></row>", "A3",
      "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"1\"/></row>"
    ),
    // One place twice: readers take one or the other.
    (
      "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>", "A1",
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"
    ),
  ])
  func putsNewCellsWhereTheyBelong(before: String, place: String, after: String) throws {
    #expect(rows(try patchedPart(before, [place: .number("1")])) == after)
  }

  @Test func fillsAnEmptySheet() throws {
    for data in ["<sheetData/>", "<sheetData />", "<sheetData></sheetData>"] {
      let raw = "<worksheet xmlns=\"\(WorkbookMaker.namespace)\">\(data)</worksheet>"
      let part = try patchedPart(raw, ["B2": .number("1"), "A1": .number("2"), "C2": .number("3")])
      #expect(
        rows(part.replacing("<sheetData >", with: "<sheetData>"))
          == "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row><row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"C2\"><v>3</v></c></row>"
      )
    }
  }

  @Test func givesNewCellsTheStyleOfRowOrColumn() throws {
    let raw = """
      <worksheet xmlns="\(WorkbookMaker.namespace)"><cols><col min="2" max="3" style="1"/></cols><sheetData>\
      <row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData></worksheet>
      """
    let part = try patchedPart(
      raw, ["B1": .number("1"), "B2": .number("1"), "C3": .number("1"), "D3": .number("1")])
    #expect(part.contains("<c r=\"B1\" s=\"2\">"))
    #expect(part.contains("<c r=\"B2\" s=\"1\">"))
    #expect(part.contains("<c r=\"C3\" s=\"1\">"))
    #expect(part.contains("<c r=\"D3\">"))
  }

  @Test func putsValuesOfMergesIntoTheirFirstCell() throws {
    let raw = SheetMaker.part(
      rows: "<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"/></row>",
      behind: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>")
    let part = try patchedPart(raw, ["B2": .number("5"), "A1": .number("5"), "B1": nil])
    #expect(rows(part) == "<row r=\"1\"><c r=\"A1\"><v>5</v></c><c r=\"B1\"/></row>")
    let range = try #require(CellRange("A1:B2"))
    #expect(
      try patchRefusal(raw, ["B2": .number("5"), "A1": .number("6")])
        == .twoValuesInMerge(sheet: "Sheet1", range: range))
  }

  @Test func widensTheDimension() throws {
    let raw = """
      <worksheet xmlns="\(WorkbookMaker.namespace)"><dimension ref="B2:C3"/><sheetData>\
      <row r="2"><c r="B2"/></row></sheetData></worksheet>
      """
    #expect(try patchedPart(raw, ["A5": .number("1")]).contains("<dimension ref=\"A2:C5\"/>"))
    #expect(try patchedPart(raw, ["C3": .number("1")]).contains("<dimension ref=\"B2:C3\"/>"))
  }

  @Test func leavesCellsThatHoldTheValue() throws {
    let maker = WorkbookMaker([
      SheetMaker(
        "表",
        [
          CellMaker("A1", "共享"), CellMaker("B1", .inlineText("内联")),
          CellMaker("C1", .number("0.54000000000000004")),
          CellMaker("D1", .number("1E3")), CellMaker("E1", .empty), CellMaker("F1", .inlineText("")),
        ])
    ])
    let bytes = maker.bytes()
    let same = try patched(
      bytes,
      [
        "A1": .text("共享"), "B1": .text("内联"), "C1": .number("0.54"), "D1": .number("1000"), "E1": nil,
        "F1": .text(""), "Z99": nil, "Y9": .text(""),
      ])
    #expect(same == bytes)
    #expect(try patched(bytes, ["A1": .text("共享 ")]) != bytes)
    // Canonically equal is not the same.
    let decomposed = WorkbookMaker([SheetMaker("表", [CellMaker("A1", "e\u{301}")])]).bytes()
    #expect(try patched(decomposed, ["A1": .text("\u{E9}")]) != decomposed)
  }

  @Test func keepsPrefixesAndTheStrictForm() throws {
    for namespace in [WorkbookMaker.namespace, "http://purl.oclc.org/ooxml/spreadsheetml/main"] {
      let part = try patchedPart(
        """
        <x:worksheet xmlns:x="\(namespace)"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row>\
        </x:sheetData></x:worksheet>
        """, ["B2": .text("甲"), "C2": .number("1"), "A3": .text("乙")])
      #expect(
        part == """
          <x:worksheet xmlns:x="\(namespace)"><x:sheetData><x:row r="2">\
          <x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="C2"><x:v>1</x:v></x:c></x:row>\
          <x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
          """)
    }
  }

  @Test func refusesWhatACellCannotHold() throws {
    let a1 = CellReference(row: 1, column: 1)
    let long = String(repeating: "长", count: 32_768)
    #expect(
      try patchRefusal("<row/>", ["A1": .text(long)])
        == .textTooLong(sheet: "Sheet1", cell: a1, length: 32_768))
    #expect(try patchRefusal("<row/>", ["A1": .text(String(long.dropLast()))]) == nil)
    for text in ["1234567890123456", "0.1234567890123456", "1E308", "1E-310"] {
      let number = try #require(ExactDecimal(text))
      #expect(
        try patchRefusal("<row/>", ["A1": .number(number)])
          == .numberNotKept(sheet: "Sheet1", cell: a1, number: number))
    }
    #expect(try patchRefusal("<row/>", ["A1": .number("123456789012345000")]) == nil)
    let patch = try WorkbookPatch(bytes: package().bytes())
    #expect(throws: PatchRefusal.outsideSheet(sheet: "表", row: 0, column: 1)) {
      try patch.set([CellReference(row: 0, column: 1): .blank], in: patch.sheets()[0])
    }
  }

  @Test func refusesSheetsOfUnclearForm() throws {
    #expect(try patchRefusal("<c r=\"A1\"/>", ["A1": .number("1")])?.id == "patch-unusual-structure")
    #expect(
      try patchRefusal("<row r=\"1\"><c r=\"A2\"/></row>", ["A1": .number("1")])
        == .contradictoryPosition(sheet: "Sheet1", cell: CellReference(row: 2, column: 1)))
    let alternatives = """
      <row r="1"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/></row>
      """
    #expect(
      try patchRefusal(alternatives, ["A1": .number("1")])
        == .unusualStructure(part: "xl/worksheets/sheet1.xml", element: "mc:AlternateContent"))
    #expect(try patchRefusal("<row/><row>", ["A1": .number("1")])?.id == "xml-broken")
    #expect(
      try patchRefusal("<row><c r=\"XFE1\"/></row>", ["A1": .number("1")])?.id == "reference-unreadable")
  }
}
