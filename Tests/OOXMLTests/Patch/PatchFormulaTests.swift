import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct PatchFormulaTests {
  @Test func replacesAFormulaAndDropsTheChain() throws {
    var package = WorkbookMaker([
      SheetMaker(
        "表",
        [
          CellMaker("A1", 2), CellMaker("B1", .formula("A1*2", cached: "4")),
          CellMaker("C1", .formula("A1", cached: nil)),
        ])
    ]).package()
    addChain(&package)
    let bytes = try patched(package.bytes(), ["B1": .number("9")])
    let parts = try #require(PackageParts(bytes))
    #expect(!parts.names.contains("xl/calcChain.xml"))
    #expect(parts.text("[Content_Types].xml")?.contains("calcChain") == false)
    #expect(parts.text("xl/_rels/workbook.xml.rels")?.contains("calcChain") == false)
    #expect(PackageCheck.problems(in: bytes) == [])
    #expect(try firstSheet(bytes).value("B1") == .number("9"))
  }

  @Test func keepsTheChainWhereNoFormulaGoes() throws {
    var package = WorkbookMaker([
      SheetMaker("表", [CellMaker("A1", 2), CellMaker("B1", .formula("A1*2", cached: "4"))])
    ]).package()
    addChain(&package)
    let before = package.bytes()
    let after = try patched(before, ["A1": .number("3")])
    let (old, new) = (try #require(RawEntries(before)), try #require(RawEntries(after)))
    #expect(new.changed(from: old) == ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
    #expect(new.names == old.names)
    let parts = try #require(PackageParts(after))
    #expect(parts.text("xl/worksheets/sheet1.xml")?.contains("<c r=\"B1\"><f>A1*2</f></c>") == true)
    #expect(
      parts.text("xl/workbook.xml")?.hasSuffix("</sheets><calcPr fullCalcOnLoad=\"1\"/></workbook>") == true)
    #expect(try patched(after, ["A1": .number("3")]) == after)
  }

  @Test(arguments: [
    (
      "<calcPr calcId=\"1\"/><oleSize ref=\"A1\"/>",
      "<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/><oleSize ref=\"A1\"/>"
    ),
    (
      "<calcPr fullCalcOnLoad=\"0\" calcMode=\"manual\"/>",
      "<calcPr fullCalcOnLoad=\"1\" calcMode=\"manual\"/>"
    ),
    ("<calcPr fullCalcOnLoad=\"true\"/>", "<calcPr fullCalcOnLoad=\"true\"/>"),
    ("<oleSize ref=\"A1\"/>", "<calcPr fullCalcOnLoad=\"1\"/><oleSize ref=\"A1\"/>"),
  ])
  func setsCalculationOnLoad(before: String, after: String) throws {
    var package = WorkbookMaker([
      SheetMaker("表", [CellMaker("A1", 2), CellMaker("B1", .formula("A1", cached: "2"))])
    ]).package()
    let workbook = String(decoding: package["xl/workbook.xml"]?.content ?? [], as: UTF8.self)
    package["xl/workbook.xml"]?.content = Array(
      workbook.replacing("</workbook>", with: before + "</workbook>").utf8)
    let bytes = try patched(package.bytes(), ["A1": .number("3")])
    #expect(PackageParts(bytes)?.text("xl/workbook.xml")?.hasSuffix("</sheets>\(after)</workbook>") == true)
  }

  /// The values of formulas that lead to the changed sheet over names, tables and other sheets go; others stay.
  @Test func dropsTheValuesThatMayBeStale() throws {
    func sheet(_ name: String, _ formula: String) -> SheetMaker {
      SheetMaker(name, [CellMaker("A1", .formula(formula, cached: "1")), CellMaker("A2", 5)])
    }
    var package = WorkbookMaker([
      SheetMaker("数 据", [CellMaker("A1", 2)]), sheet("直接", "'数 据'!A1"), sheet("间接", "SUM(直接!A1:B2)"),
      sheet("名称", "合计+1"), sheet("无关", "A2*2&\"'数 据'!A1\""), sheet("文字", "INDIRECT(\"x\")"),
      sheet("别处", "[1]直接!A1"),
    ]).package()
    let workbook = String(decoding: package["xl/workbook.xml"]?.content ?? [], as: UTF8.self)
    package["xl/workbook.xml"]?.content = Array(
      workbook.replacing(
        "</sheets>",
        with:
          "</sheets><definedNames><definedName name=\"合计\">SUM('数 据'!$A$1:$A$9)</definedName></definedNames>"
      ).utf8)
    let before = package.bytes()
    let after = try patched(before, ["A1": .number("3")])
    let changed = try #require(RawEntries(after)).changed(from: try #require(RawEntries(before)))
    #expect(changed == Set([1, 2, 3, 4, 6].map { "xl/worksheets/sheet\($0).xml" } + ["xl/workbook.xml"]))
    let workbookAfter = try Workbook(bytes: after)
    for (index, entry) in workbookAfter.sheets.enumerated().dropFirst() {
      let expected: CellValue = [1, 2, 3, 5].contains(index) ? .uncomputed : .number(ExactDecimal(1))
      var value: CellValue?
      try workbookAfter.readCells(of: entry) { cell throws(Refusal) in
        if cell.reference == CellReference(row: 1, column: 1) { value = cell.value ?? .uncomputed }
      }
      #expect(value == expected, "\(entry.name)")
    }
  }

  @Test func keepsWhatSharesAFormula() throws {
    let raw = """
      <row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+Sheet1!D$2</f><v>1</v></c></row>\
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>\
      <row r="3"><c r="A3" t="str"><f ca="1" t="shared" si="0"/><v>x</v></c></row>
      """
    let part = try patchedPart(raw, ["A1": .number("7")])
    #expect(
      rows(part) == """
        <row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2+$C$1+Sheet1!D$2</f></c></row>\
        <row r="3"><c r="A3"><f ca="1">B3+$C$1+Sheet1!D$2</f></c></row>
        """)
    #expect(
      rows(try patchedPart(raw, ["A2": .number("7")])) == """
        <row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+Sheet1!D$2</f></c></row>\
        <row r="2"><c r="A2"><v>7</v></c></row><row r="3"><c r="A3"><f ca="1" t="shared" si="0"/></c></row>
        """)
  }

  @Test func refusesPiecesOfArrayFormulas() throws {
    let raw =
      "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1:B2</f><v>1</v></c><c r=\"B1\"><f t=\"array\" ref=\"B1\">SUM(C1)</f></c></row>"
    let range = try #require(CellRange("A1:A2"))
    for (row, cell) in [(1, "A1"), (2, "A2")] {
      #expect(
        try patchRefusal(raw, [cell: .number("7")])
          == .arrayFormula(sheet: "Sheet1", cell: CellReference(row: row, column: 1), range: range))
    }
    #expect(try patchRefusal(raw, ["B1": .number("7")]) == nil)
  }

  private func addChain(_ package: inout ZIPMaker) {
    package["xl/calcChain.xml"] = ZIPEntry(
      "xl/calcChain.xml", "<calcChain xmlns=\"\(WorkbookMaker.namespace)\"><c r=\"B1\" i=\"1\"/></calcChain>")
    for (name, text) in [
      (
        "[Content_Types].xml",
        "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml\"/></Types>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationship Id=\"rIdChain\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"calcChain.xml\"/></Relationships>"
      ),
    ] {
      let end = "</" + (text.split(separator: "</").last ?? "")
      let part = String(decoding: package[name]?.content ?? [], as: UTF8.self)
      package[name]?.content = Array(part.replacing(end, with: text).utf8)
    }
  }
}
