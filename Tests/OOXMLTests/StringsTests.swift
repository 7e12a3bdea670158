import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct StringsTests {
  /// What cells say that name the strings of a part in turn.
  private func texts(_ items: String, count: Int, attributes: String = "") throws -> [CellValue?] {
    let cells = (0..<count).map { "<c r=\"A\($0 + 1)\" t=\"s\"><v>\($0)</v></c>" }.joined()
    let sheet = try sheet("<row r=\"1\">\(cells)</row>") {
      $0["xl/sharedStrings.xml"]?.content = Array(
        "<sst xmlns=\"\(WorkbookMaker.namespace)\" \(attributes)>\(items)</sst>".utf8)
    }
    return (1...count).map { sheet.value("A\($0)") }
  }

  @Test func joinsRunsAndSkipsPhonetics() throws {
    let items = """
      <si><r><t>绩</t></r><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve"> 效</t></r></si>
      <si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>
      """
    #expect(try texts(items, count: 2) == [.text("绩 效"), .text("課")])
  }

  @Test func believesNoCounts() throws {
    for attributes in ["", "count=\"0\" uniqueCount=\"0\"", "count=\"9\" uniqueCount=\"4000000000\""] {
      #expect(
        try texts("<si><t>a</t></si><si><t>b</t></si>", count: 2, attributes: attributes)
          == [.text("a"), .text("b")])
    }
  }

  @Test func keepsBlanksAtTheEdges() throws {
    #expect(try texts("<si><t> a\n</t></si><si><t>\t</t></si>", count: 2) == [.text(" a\n"), .text("\t")])
  }

  @Test func leavesOutEmptyTexts() throws {
    #expect(try texts("<si><t></t></si><si/><si><t>c</t></si>", count: 3) == [nil, nil, .text("c")])
    let sheet = try sheet(
      "<row><c t=\"str\"><f>\"\"</f><v></v></c><c t=\"inlineStr\"><is><t/></is></c><c t=\"s\"><v></v></c></row>"
    )
    #expect(sheet.cells.isEmpty)
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x000d_\n", "\r\n"), ("_x005F_x000D_", "_x000D_"), ("_x4E2D_", "中"),
    ("_xD83D__xDE00_", "😀"), ("_xD83D_", "_xD83D_"), ("_x0000_", "_x0000_"), ("_x00GG_", "_x00GG_"),
    ("_x000D", "_x000D"), ("a_b_c", "a_b_c"), ("__x0041__", "_A_"),
  ])
  func decodesEscapes(written: String, expected: String) throws {
    #expect(try texts("<si><t>\(written)</t></si>", count: 1) == [.text(expected)])
    let sheet = try sheet(
      "<row><c t=\"str\"><v>\(written)</v></c><c t=\"inlineStr\"><is><t>\(written)</t></is></c></row>")
    #expect(sheet.value("A1") == .text(expected))
    #expect(sheet.value("B1") == .text(expected))
  }

  @Test func refusesAnIndexOutOfRangeWithTheCell() {
    for index in ["1", "-1", "99999999999999999999", "x"] {
      #expect(throws: Refusal.sharedStringMissing(part: "xl/worksheets/sheet1.xml", cell: "C4", index: index))
      {
        try sheet("<row r=\"4\"><c r=\"C4\" t=\"s\"><v>\(index)</v></c></row>") {
          $0["xl/sharedStrings.xml"]?.content = Array("<sst><si><t>a</t></si></sst>".utf8)
        }
      }
    }
  }

  @Test func readsInlineStrings() throws {
    let sheet = try sheet(
      """
      <row><c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>
      <c t="inlineStr"><v>9</v><is><t>is</t></is></c><c t="inlineStr"><v>v</v></c><c><is><t>untyped</t></is></c>
      <c><v>5</v><is><t>not this</t></is></c></row>
      """)
    #expect(
      sheet.cells.map(\.value) == [
        .text("甲乙"), .text("is"), .text("v"), .text("untyped"), .number(ExactDecimal(5)),
      ])
  }

  @Test func sharesOneStringAmongItsCells() throws {
    let long = String(repeating: "长", count: 300_000)
    let cells = (1...2000).map { CellMaker("A\($0)", long) }
    let sheet = try firstSheet(WorkbookMaker([SheetMaker("a", cells)]).bytes())
    #expect(sheet.cells.count == 2000)
    let addresses = Set(
      sheet.cells.map { cell in
        guard case .text(var text) = cell.value else { return 0 }
        return text.withUTF8 { Int(bitPattern: $0.baseAddress) }
      })
    #expect(addresses.count == 1)
  }
}
