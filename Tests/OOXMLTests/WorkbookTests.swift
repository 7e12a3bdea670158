import OOXML
import Spreadsheet
import TestSupport
import Testing

@Suite struct WorkbookTests {
  @Test func listsSheetsInOrderWithTheirVisibility() throws {
    let maker = WorkbookMaker([
      SheetMaker("一", [CellMaker("A1", 1)]), SheetMaker("A&B", [], visibility: .hidden),
      SheetMaker("去年", [CellMaker("B2", "x")], visibility: .veryHidden),
    ])
    let workbook = try Workbook(bytes: maker.bytes())
    #expect(workbook.sheets.map(\.name) == ["一", "A&B", "去年"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    let last = try workbook.sheet(workbook.sheets[2])
    #expect(last.visibility == .veryHidden)
    #expect(last.name == "去年")
    #expect(last.value("B2") == .text("x"))
  }

  @Test(arguments: [
    ("chartsheet", SheetEntry.Kind.chartsheet), ("dialogsheet", .dialogsheet), ("xlMacrosheet", .macrosheet),
    ("xlIntlMacrosheet", .macrosheet),
  ])
  func tellsOtherSheets(type: String, kind: SheetEntry.Kind) throws {
    var package = package()
    package["xl/_rels/workbook.xml.rels"]?.content = Array(
      WorkbookMaker.relationships([("rId1", type, "chartsheets/sheet1.xml")]).utf8)
    let workbook = try Workbook(bytes: package.bytes())
    #expect(workbook.sheets.map(\.kind) == [kind])
    #expect(workbook.sheets.map(\.partName) == ["xl/chartsheets/sheet1.xml"])
    #expect(try workbook.sheet(workbook.sheets[0]).cells.isEmpty)
  }

  @Test func countsDatesFrom1904() throws {
    var maker = WorkbookMaker([SheetMaker("a", [CellMaker("A1", 0, format: "yyyy/m/d")])])
    maker.uses1904Dates = true
    let sheet = try firstSheet(maker.bytes())
    #expect(sheet.uses1904Dates)
    #expect(sheet.text(at: CellReference(row: 1, column: 1)) == "1904/1/1")
  }

  @Test func readsWorkbooksWithoutStringsAndStyles() throws {
    var package = WorkbookMaker([SheetMaker(raw: "<row><c s=\"4\"><v>1</v></c></row>")]).package()
    package["xl/styles.xml"] = nil
    package["xl/sharedStrings.xml"] = nil
    let sheet = try firstSheet(package.bytes())
    #expect(sheet.cells.map(\.format) == [.general])
  }

  @Test func readsSheetsAgainAndFromWithinEachOther() throws {
    let workbook = try Workbook(
      bytes: WorkbookMaker([
        SheetMaker("a", [CellMaker("A1", 1, format: "0%"), CellMaker("A2", 2)]),
        SheetMaker("b", [CellMaker("A1", "x")]),
      ]).bytes())
    var seen: [String] = []
    try workbook.readCells(of: workbook.sheets[0]) { cell throws(Refusal) in
      let format = try workbook.format(ofStyle: cell.styleIndex).code
      let other = try workbook.sheet(workbook.sheets[1]).cells.count
      seen.append("\(cell.reference) \(cell.text) \(format) \(other)")
    }
    #expect(seen == ["A1 1 0% 1", "A2 2 General 1"])
    #expect(try workbook.sheet(workbook.sheets[0]).cells.count == 2)
  }

  @Test func endsReadingWithWhatTheCallerThrows() throws {
    let workbook = try Workbook(
      bytes: WorkbookMaker([SheetMaker("a", [CellMaker("A1", 1), CellMaker("A2", 2)])]).bytes())
    var count = 0
    #expect(throws: Refusal.folder) {
      try workbook.readCells(of: workbook.sheets[0]) { _ throws(Refusal) in
        count += 1
        throw .folder
      }
    }
    #expect(count == 1)
  }
}
