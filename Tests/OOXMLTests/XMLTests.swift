import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct XMLTests {
  private let transitional = WorkbookMaker.namespace
  private let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  private let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

  private func sheetRefusal(_ part: String) -> Refusal? {
    refusal(WorkbookMaker([SheetMaker(raw: part)]).bytes())
  }

  @Test func readsAnyEncodingOfUnicode() throws {
    let text = SheetMaker.part(rows: "<row><c t=\"str\"><v>绩效</v></c></row>")
    let littleEndian: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let bigEndian: [UInt8] =
      [0xFE, 0xFF] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), littleEndian, bigEndian] {
      let sheet = try sheet(text) { $0["xl/worksheets/sheet1.xml"]?.content = bytes }
      #expect(sheet.value("A1") == .text("绩效"))
    }
  }

  @Test func readsAnyPrefix() throws {
    for namespace in [transitional, strict] {
      let sheet = try sheet(
        """
        <x:worksheet xmlns:x="\(namespace)"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row>
        </x:sheetData><x:mergeCells><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>
        """)
      #expect(sheet.value("B2") == .number("7"))
      #expect(sheet.merges.ranges.map(\.description) == ["B2:C2"])
    }
  }

  @Test func readsStrictWorkbooks() throws {
    let bytes = package()
    var strictPackage = bytes
    for index in bytes.entries.indices {
      var text = String(decoding: bytes.entries[index].content, as: UTF8.self)
      text.replace(transitional, with: strict)
      text.replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      strictPackage.entries[index].content = Array(text.utf8)
    }
    #expect(try firstSheet(strictPackage.bytes()).value("A1") == .text("名称"))
  }

  @Test func readsPartsWithoutNamespace() throws {
    #expect(
      try sheet("<worksheet><sheetData><row><c><v>3</v></c></row></sheetData></worksheet>").value("A1")
        == .number("3"))
  }

  @Test func scopesDeclarationsToTheirElement() throws {
    let sheet = try sheet(
      """
      <worksheet xmlns="\(transitional)" xmlns:m="\(transitional)"><sheetData><row><c><v>1</v></c>
      <c xmlns="urn:x"><v>2</v></c><m:c xmlns:m="urn:y"><v>3</v></m:c><m:c r="D1"><m:v>4</m:v></m:c>
      <c r="E1"><v xmlns="\(transitional)">5</v></c></row></sheetData></worksheet>
      """)
    #expect(sheet.cells.map(\.reference.description) == ["A1", "D1", "E1"])
  }

  @Test func refusesPrefixesWithoutDeclaration() {
    let part = "<worksheet xmlns=\"\(transitional)\"><sheetData><y:row/></sheetData></worksheet>"
    #expect(sheetRefusal(part) == .brokenXML(part: "xl/worksheets/sheet1.xml", line: 1, column: 89))
  }

  @Test func takesTheFallback() throws {
    let sheet = try sheet(
      """
      <worksheet xmlns="\(transitional)" xmlns:mc="\(compatibility)"><sheetData>
      <mc:AlternateContent><mc:Choice Requires="x"><row r="1"><c r="A1"><v>1</v></c></row></mc:Choice>
      <mc:Fallback><row r="1"><c r="A1"><v>2</v></c></row></mc:Fallback></mc:AlternateContent>
      </sheetData></worksheet>
      """)
    #expect(sheet.value("A1") == .number("2"))
    #expect(sheet.cells.count == 1)
  }

  @Test(arguments: [
    ("w:box", "12"), ("w:other w:box", "12"), ("w:*", "12"), ("v:* w:bo", "2"), ("", "2"), ("box", "2"),
  ])
  func takesTheContentThatIsToBeProcessed(names: String, value: String) throws {
    let part = SheetMaker.part(
      rows: """
        <row xmlns:w="urn:w" xmlns:mc="\(compatibility)"><c r="A1" t="inlineStr"><is mc:Ignorable="w"
        mc:ProcessContent="\(names)"><w:box><t>1</t></w:box><t>2</t></is></c>
        <c r="B1" t="inlineStr"><is><w:box mc:ProcessContent="\(names)"><t>1</t></w:box><w:box><t>3</t></w:box>
        <t>2</t></is></c></row>
        """)
    let sheet = try sheet(part)
    #expect(sheet.value("A1") == .text(value))
    #expect(sheet.value("B1") == .text(value))
  }

  @Test func skipsExtensions() throws {
    let sheet = try sheet(
      SheetMaker.part(
        rows: "<row><c r=\"A1\"><v>1</v><extLst><ext uri=\"x\"><v>9</v></ext></extLst></c></row>",
        behind: "<extLst><ext><sheetData><row><c r=\"Z9\"><v>3</v></c></row></sheetData></ext></extLst>"))
    #expect(sheet.cells.map(\.value) == [.number(ExactDecimal(1))])
  }

  @Test func readsReferencesSectionsAndComments() throws {
    let sheet = try sheet(
      "<row><c t=\"str\"><v>a&amp;b&#x4E2D;&#65;<!-- c --><![CDATA[<d>]]></v></c></row>")
    #expect(sheet.value("A1") == .text("a&b中A<d>"))
  }

  @Test func refusesBrokenXMLWithItsPlace() {
    let part = SheetMaker.part(rows: "\n\n<row><c></row>")
    #expect(sheetRefusal(part) == .brokenXML(part: "xl/worksheets/sheet1.xml", line: 3, column: 11))
    #expect(sheetRefusal("") == .brokenXML(part: "xl/worksheets/sheet1.xml", line: 1, column: 1))
    #expect(sheetRefusal("<worksheet>")?.id == "xml-broken")
    #expect(sheetRefusal("<worksheet>&#xD800;</worksheet>")?.id == "xml-broken")
  }

  @Test func refusesDocumentTypes() {
    let part = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>"
    #expect(sheetRefusal(part) == .documentTypeDeclaration(part: "xl/worksheets/sheet1.xml"))
  }

  @Test func refusesOtherEncodings() {
    let part = "<?xml version=\"1.0\" encoding=\"GB18030\"?><worksheet/>"
    #expect(
      sheetRefusal(part) == .unsupportedEncoding(part: "xl/worksheets/sheet1.xml", encoding: "GB18030"))
  }

  @Test func refusesPartsOfOtherKind() {
    #expect(
      sheetRefusal("<sst xmlns=\"\(transitional)\"/>") == .unexpectedRoot(part: "xl/worksheets/sheet1.xml"))
    #expect(
      sheetRefusal("<worksheet xmlns=\"urn:other\"/>") == .unexpectedRoot(part: "xl/worksheets/sheet1.xml"))
  }
}
