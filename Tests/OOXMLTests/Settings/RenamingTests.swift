import OOXML
import Spreadsheet
import TestSupport
import Testing

/// Sheets under other names.
@Suite struct RenamingTests {
  private static func workbook() throws -> WorkbookPatch {
    let sheets = [
      SheetMaker("表", [CellMaker("A1", .formula("表!B1+1", cached: "2")), CellMaker("B1", 1)]),
      SheetMaker(
        "汇总", [CellMaker("A1", .formula("SUM(表!B1:B2,'表'!A1)", cached: "3")), CellMaker("A2", "表")]),
    ]
    return try WorkbookPatch(bytes: WorkbookMaker(sheets).bytes())
  }

  @Test func formulasFollowTheName() throws {
    let patch = try Self.workbook()
    let renamed = try patch.rename(patch.sheets()[0], to: "1.普法 经费")
    #expect(renamed.name == "1.普法 经费")
    #expect(try patch.sheets().map(\.name) == ["1.普法 经费", "汇总"])
    try patch.set([CellReference(row: 5, column: 1): .text("甲")], in: renamed)
    let bytes = try patch.bytes()
    #expect(PackageCheck.problems(in: bytes) == [])
    let parts = try #require(PackageParts(bytes))
    #expect(parts.text("xl/worksheets/sheet1.xml")?.contains("<f>'1.普法 经费'!B1+1</f>") == true)
    #expect(
      parts.text("xl/worksheets/sheet2.xml")?.contains("<f>SUM('1.普法 经费'!B1:B2,'1.普法 经费'!A1)</f>") == true)
    // A text that only looks like the name stays.
    let workbook = try Workbook(bytes: bytes)
    #expect(try workbook.sheet(workbook.sheets[1]).text(at: CellReference(row: 2, column: 1)) == "表")
  }

  @Test(arguments: ["汇总", "a/b", "", String(repeating: "长", count: 32), "'甲"])
  func namesOutsideTheRulesAreRefused(name: String) throws {
    let patch = try Self.workbook()
    let sheet = try patch.sheets()[0]
    #expect(throws: PatchRefusal.sheetNameNotAllowed(name)) { try patch.rename(sheet, to: name) }
    #expect(try patch.sheets().map(\.name) == ["表", "汇总"])
  }

  @Test func theSameNameChangesNothing() throws {
    let patch = try Self.workbook()
    let sheet = try patch.sheets()[0]
    #expect(try patch.rename(sheet, to: "表") == sheet)
  }
}
