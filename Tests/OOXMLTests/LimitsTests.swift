import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct LimitsTests {
  private let sheetName = "xl/worksheets/sheet1.xml"

  private func refusal(_ raw: String, _ set: (inout Limits) -> Void) -> Refusal? {
    var limits = Limits()
    set(&limits)
    return OOXMLTests.refusal(WorkbookMaker([SheetMaker(raw: raw)]).bytes(), limits: limits)
  }

  private let threeCells = "<row><c><v>1</v></c><c/><c><v>2</v></c><c><f>x</f></c></row>"

  @Test func countsCells() {
    #expect(refusal(threeCells) { $0.cells = 3 } == nil)
    #expect(refusal(threeCells) { $0.cells = 2 } == .limitReached(.cells, value: 2, part: sheetName))
  }

  @Test func countsCellsHeld() throws {
    #expect(refusal(threeCells) { $0.cellsHeld = 3 } == nil)
    #expect(refusal(threeCells) { $0.cellsHeld = 2 } == .limitReached(.cellsHeld, value: 2, part: sheetName))
    var limits = Limits()
    limits.cellsHeld = 0
    let workbook = try Workbook(bytes: WorkbookMaker([SheetMaker(raw: threeCells)]).bytes(), limits: limits)
    var count = 0
    try workbook.readCells(of: workbook.sheets[0]) { _ in count += 1 }
    #expect(count == 3)
  }

  @Test func countsMergesAndTheirArea() {
    let part = SheetMaker.part(
      rows: "", behind: "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C1:C6\"/></mergeCells>")
    #expect(refusal(part) { $0.mergedArea = 10 } == nil)
    #expect(refusal(part) { $0.mergedArea = 9 } == .limitReached(.mergedArea, value: 9, part: sheetName))
    #expect(refusal(part) { $0.merges = 1 } == .limitReached(.merges, value: 1, part: sheetName))
    let whole = SheetMaker.part(
      rows: "", behind: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
    #expect(refusal(whole) { _ in }?.id == "limit-merged-area")
  }

  @Test func countsBytesOfATextAndOfAToken() {
    let text = "<row><c t=\"str\"><v>\(String(repeating: "字", count: 100))</v></c></row>"
    #expect(refusal(text) { $0.stringLength = 300 } == nil)
    #expect(
      refusal(text) { $0.stringLength = 299 } == .limitReached(.stringLength, value: 299, part: sheetName))
    var generator = SplitMix64(seed: 3)
    let noise = String(
      decoding: (0..<2_000_000).map { _ in UInt8.random(in: 97...122, using: &generator) }, as: UTF8.self)
    let comment = "<row/><!--\(noise)-->"
    #expect(refusal(comment) { _ in } == nil)
    #expect(
      refusal(comment) { $0.xmlTokenLength = 100_000 }
        == .limitReached(.xmlTokenLength, value: 100_000, part: sheetName))
  }

  @Test func countsDepth() {
    let deep = { (count: Int) in
      SheetMaker.part(
        rows: "", behind: String(repeating: "<x>", count: count) + String(repeating: "</x>", count: count))
    }
    #expect(refusal(deep(255)) { _ in } == nil)
    #expect(refusal(deep(256)) { _ in } == .limitReached(.xmlDepth, value: 256, part: sheetName))
    #expect(refusal(threeCells) { $0.xmlDepth = 0 }?.id == "limit-xml-depth")
  }

  @Test func countsNamespaces() {
    let part = SheetMaker.part(rows: "<row xmlns:a=\"a\" xmlns:b=\"b\"/><row xmlns:a=\"a\" xmlns:b=\"b\"/>")
    #expect(refusal(part) { $0.xmlNamespaces = 3 } == nil)
    #expect(
      refusal(part) { $0.xmlNamespaces = 2 } == .limitReached(.xmlNamespaces, value: 2, part: sheetName))
  }

  @Test func countsInflatedBytes() {
    let rows = String(repeating: "<row/>", count: 50_000)
    #expect(
      refusal(rows) { $0.inflatedBytesPerPart = 200_000 }
        == .limitReached(.inflatedBytesPerPart, value: 200_000, part: sheetName))
    #expect(
      refusal(rows) { $0.inflatedBytesInAll = 200_000 }
        == .limitReached(.inflatedBytesInAll, value: 200_000, part: sheetName))
    #expect(refusal(rows) { $0.inflateRatio = 10 } == nil)
  }

  @Test func refusesBombsBeyondFourMebibytes() {
    let rows = String(repeating: "<row/>", count: 900_000)
    #expect(refusal(rows) { _ in } == .limitReached(.inflateRatio, value: 200, part: sheetName))
  }

  /// However many compressed bytes follow, the first megabytes show what it is.
  @Test func refusesLongBombsAtTheirBeginning() {
    let start = "<worksheet xmlns=\"\(WorkbookMaker.namespace)\">"
    var bomb = ZIPEntry.bomb(
      sheetName, start: start, filler: [UInt8](repeating: 0x20, count: 1 << 20), count: 3000)
    var package = package()
    package[sheetName] = bomb
    #expect(OOXMLTests.refusal(package.bytes()) == .limitReached(.inflateRatio, value: 200, part: sheetName))
    bomb.statedSize = 2_000_000
    package[sheetName] = bomb
    #expect(OOXMLTests.refusal(package.bytes()) == .damagedEntry(sheetName, .size))
  }

  @Test func refusesBombsThatLieAboutTheirSize() {
    var package = package()
    package[sheetName]?.content = [UInt8](repeating: 0x20, count: 50_000_000)
    package[sheetName]?.statedSize = 100
    #expect(OOXMLTests.refusal(package.bytes()) == .damagedEntry(sheetName, .size))
  }

  @Test func countsEntriesSheetsAndRelationships() {
    #expect(refusal(threeCells) { $0.entries = 7 } == nil)
    #expect(refusal(threeCells) { $0.entries = 6 } == .limitReached(.entries, value: 6, part: ""))
    #expect(
      refusal(threeCells) { $0.sheets = 0 } == .limitReached(.sheets, value: 0, part: "xl/workbook.xml"))
    #expect(
      refusal(threeCells) { $0.relationships = 2 }
        == .limitReached(.relationships, value: 2, part: "xl/_rels/workbook.xml.rels"))
  }

  @Test func countsStringsAndFormats() {
    var limits = Limits()
    limits.sharedStrings = 0
    #expect(
      OOXMLTests.refusal(package().bytes(), limits: limits)
        == .limitReached(.sharedStrings, value: 0, part: "xl/sharedStrings.xml"))
    limits = Limits()
    limits.cellFormats = 0
    #expect(
      OOXMLTests.refusal(package().bytes(), limits: limits)
        == .limitReached(.cellFormats, value: 0, part: "xl/styles.xml"))
  }
}
