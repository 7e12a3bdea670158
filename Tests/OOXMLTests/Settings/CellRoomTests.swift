import OOXML
import Spreadsheet
import TestSupport
import Testing

/// Whether a person sees what was filled in: rows that grow, and what is concealed even so.
@Suite struct CellRoomTests {
  /// Style 1 breaks lines, style 2 makes letters smaller, style 3 has larger ones.
  private static let styles = """
    <styleSheet xmlns="\(WorkbookMaker.namespace)"><fonts><font><sz val="11"/></font><font><sz val="22"/></font></fonts>\
    <cellXfs><xf fontId="0"/><xf fontId="0"><alignment wrapText="1"/></xf><xf fontId="0"><alignment shrinkToFit="1"/></xf>\
    <xf fontId="1"/></cellXfs></styleSheet>
    """

  /// The sheet after rows have grown, and what is concealed, by the names of cells.
  private func grown(
    _ raw: String, texts: [String: String] = [:], numbers: [String: String] = [:]
  ) throws -> (part: String, concealed: [String: CellConcealment]) {
    var package = WorkbookMaker([SheetMaker(raw: raw)]).package()
    let index = try #require(package.entries.firstIndex { $0.name == "xl/styles.xml" })
    package.entries[index] = ZIPEntry("xl/styles.xml", Self.styles)
    let patch = try WorkbookPatch(bytes: package.bytes())
    func cells(_ items: [String: String]) -> [CellReference: String] {
      items.reduce(into: [:]) { if let cell = CellReference($1.key) { $0[cell] = $1.value } }
    }
    // Ten points a letter high and a unit wide.
    let concealed = try patch.growRows(
      in: patch.sheets()[0], for: cells(texts), numbers: cells(numbers),
      height: { text, _, _ in Double(text.count * 10) + 0.2 }, leastWidth: { Double($0.count) })
    let part = try #require(PackageParts(patch.bytes())?.text("xl/worksheets/sheet1.xml"))
    return (part, Dictionary(uniqueKeysWithValues: concealed.map { ("\($0.key)", $0.value) }))
  }

  @Test func rowsGrowAndNeverShrink() throws {
    let rows =
      "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"2\" ht=\"90\"><c r=\"A2\" s=\"1\"/></row>"
      + "<row r=\"3\"><c r=\"A3\"/></row>"
    let (part, concealed) = try grown(
      SheetMaker.part(rows: rows), texts: ["A1": "长长长长", "A2": "长长长长", "A3": "长长长长"])
    #expect(part.contains("<row r=\"1\" ht=\"41\">"))
    #expect(part.contains("<row r=\"2\" ht=\"90\">"))
    #expect(part.contains("<row r=\"3\">"))
    #expect(concealed == [:])
  }

  /// Goals often have a cell that is merged over several rows.
  @Test func theLastRowOfAMergeGrowsByWhatAllLack() throws {
    let raw = SheetMaker.part(
      rows: "<row r=\"1\" ht=\"20\"><c r=\"A1\" s=\"1\"/><c r=\"B1\" s=\"1\"/></row><row r=\"2\" ht=\"20\"/>"
        + "<row r=\"3\" ht=\"20\" hidden=\"1\"/>",
      behind: "<mergeCells count=\"1\"><mergeCell ref=\"A1:A3\"/></mergeCells>")
    let (part, concealed) = try grown(raw, texts: ["A1": "一二三四五六七八九", "B1": "一二三"])
    #expect(part.contains("<row r=\"1\" ht=\"31\">"))
    #expect(part.contains("<row r=\"2\" ht=\"60\"/>"))
    #expect(part.contains("<row r=\"3\" ht=\"20\" hidden=\"1\"/>"))
    #expect(concealed == [:])
  }

  @Test func whatIsNotSeenIsSaid() throws {
    let raw = """
      <worksheet xmlns="\(WorkbookMaker.namespace)"><cols><col min="3" max="3" width="9" hidden="1"/><col min="4" max="9" width="4"/>\
      </cols><sheetData><row r="1" hidden="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="C2"/><c r="D2"/><c r="E2"/>\
      <c r="F2"><v>1</v></c><c r="G2" s="2"/><c r="H2" s="3"/><c r="I2"/></row></sheetData></worksheet>
      """
    let long = String(repeating: "长", count: 41)
    let (part, concealed) = try grown(
      raw,
      texts: ["A1": "甲", "A2": long, "C2": "甲", "E2": "长长长长长", "D2": "长长", "G2": "长长长长长", "I2": "长长长长长"],
      numbers: ["H2": "123"])
    #expect(
      concealed == [
        "A1": .hiddenRow, "A2": .rowLimit, "C2": .hiddenColumn, "E2": .unwrapped, "H2": .narrowColumn,
      ])
    #expect(part.contains("<row r=\"2\" ht=\"409\">"))
    #expect(part.contains("<row r=\"1\" hidden=\"1\">"))
  }

  @Test func mergedTextsHaveNoRoomBesideThem() throws {
    let raw = SheetMaker.part(
      rows: "<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"/></row>",
      behind: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>")
    let fits = String(repeating: "长", count: 16)
    #expect(try grown(raw, texts: ["A1": fits]).concealed == [:])
    #expect(try grown(raw, texts: ["A1": fits + "长"]).concealed == ["A1": .unwrapped])
    #expect(try grown(raw, numbers: ["A1": fits]).concealed == [:])
  }
}
