import OOXML
import Spreadsheet
import TestSupport
import Testing

/// What a sheet prescribes for its cells.
@Suite struct CellSettingsTests {
  private static func open(
    _ raw: String, styles: String = "", others: [SheetMaker] = []
  ) throws -> (settings: CellSettings, check: ValidationCheck, patch: WorkbookPatch) {
    var package = WorkbookMaker([SheetMaker("表", raw: raw)] + others).package()
    if !styles.isEmpty {
      let index = try #require(package.entries.firstIndex { $0.name == "xl/styles.xml" })
      package.entries[index] = ZIPEntry("xl/styles.xml", styles)
    }
    let bytes = package.bytes()
    let patch = try WorkbookPatch(bytes: bytes)
    let sheet = try patch.sheets()[0]
    let settings = try patch.settings(of: sheet)
    let check = try ValidationCheck(settings, of: sheet, in: patch, reading: Workbook(bytes: bytes))
    return (settings, check, patch)
  }

  private static func sheet(_ validations: String, rows: String = "") -> String {
    SheetMaker.part(rows: rows, behind: "<dataValidations>\(validations)</dataValidations>")
  }

  private static func cell(_ name: String) -> CellReference {
    CellReference(name) ?? CellReference(row: 1, column: 1)
  }

  // MARK: Styles and protection

  @Test func stylesOfEmptyCellsAreTheirRowsOrColumns() throws {
    let styles = """
      <styleSheet xmlns="\(WorkbookMaker.namespace)"><fonts><font><sz val="11"/></font></fonts><cellXfs>
      <xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="49"><protection locked="0"/></xf></cellXfs></styleSheet>
      """
    let raw =
      "<worksheet xmlns=\"\(WorkbookMaker.namespace)\"><cols><col min=\"3\" max=\"4\" style=\"2\"/></cols>"
      + "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/><c r=\"B1\"><f>1+1</f></c></row>"
      + "<row r=\"2\" s=\"1\" customFormat=\"1\"/></sheetData><sheetProtection sheet=\"1\"/></worksheet>"
    let settings = try Self.open(raw, styles: styles).settings
    #expect(settings.isProtected)
    #expect(["A1", "B1", "C1", "C2", "E9"].map { settings.style(of: Self.cell($0)) } == [1, 0, 2, 1, 0])
    #expect(settings.format(of: Self.cell("A1")).kind == .percent)
    #expect(settings.format(of: Self.cell("D9")).kind == .text)
    #expect(settings.isLocked(Self.cell("A1")))
    #expect(!settings.isLocked(Self.cell("C1")))
    #expect(settings.formulas == [Self.cell("B1")])
  }

  // MARK: Validations

  @Test func listsAreFollowed() throws {
    let others = [
      SheetMaker("字典", [CellMaker("A1", "甲"), CellMaker("A2", "乙"), CellMaker("B1", 3)]).hidden()
    ]
    let raw = Self.sheet(
      "<dataValidation type=\"list\" sqref=\"A1 C1:C9\"><formula1>\"高, 中,低\"</formula1></dataValidation>"
        + "<dataValidation type=\"list\" sqref=\"B1\"><formula1>字典!$A$1:$A$2</formula1></dataValidation>"
        + "<dataValidation type=\"list\" sqref=\"D1:D9\"><formula1>字典!A1</formula1></dataValidation>"
        + "<dataValidation type=\"list\" sqref=\"E1\"><formula1>OFFSET(字典!A1,0,0,2)</formula1></dataValidation>"
        + "<dataValidation type=\"list\" sqref=\"F1\"><formula1>没有的名称</formula1></dataValidation>")
    let check = try Self.open(raw, others: others).check
    #expect(check.choices(at: Self.cell("C5")) == ["高", "中", "低"])
    #expect(check.verdict(on: .text("中"), at: Self.cell("A1")) == .allowed)
    #expect(check.verdict(on: .text("无"), at: Self.cell("A1")) == .forbidden)
    #expect(check.choices(at: Self.cell("B1")) == ["甲", "乙"])
    // A reference without $ moves with the cell.
    #expect(check.choices(at: Self.cell("D2")) == ["乙"])
    #expect(check.verdict(on: .text("甲"), at: Self.cell("E1")) == .undecided)
    #expect(check.verdict(on: .text("甲"), at: Self.cell("F1")) == .undecided)
    #expect(check.verdict(on: .text("无"), at: Self.cell("Z9")) == .allowed)
  }

  @Test(arguments: [
    ("whole", "between", "1", "10", CellValue.number(ExactDecimal(5)), ValidationCheck.Verdict.allowed),
    ("whole", "between", "1", "10", .number(ExactDecimal(11)), .forbidden),
    ("whole", "between", "1", "10", .text("5"), .forbidden),
    ("decimal", "notBetween", "1", "10", .number(ExactDecimal(0)), .allowed),
    ("decimal", "greaterThanOrEqual", "0.5", "", .number(ExactDecimal(1)), .allowed),
    ("decimal", "lessThan", "0.5", "", .number(ExactDecimal(1)), .forbidden),
    ("textLength", "equal", "3", "", .text("一二三"), .allowed),
    ("textLength", "equal", "3", "", .text("一二"), .forbidden),
    ("textLength", "notEqual", "3", "", .text("一二三"), .forbidden),
    ("textLength", "lessThanOrEqual", "3", "", .text("一"), .allowed),
    ("date", "greaterThan", "44562", "", .number(ExactDecimal(44563)), .allowed),
    ("custom", "between", "ISTEXT(A1)", "", .text("一"), .undecided),
    ("decimal", "equal", "SUM(B1:B2)", "", .number(ExactDecimal(1)), .undecided),
    ("decimal", "equal", "B1", "", .number(ExactDecimal(7)), .allowed),
    ("none", "equal", "", "", .text("一"), .allowed),
  ])
  func boundsAreCompared(
    type: String, comparison: String, formula: String, upper: String, value: CellValue,
    verdict: ValidationCheck.Verdict
  ) throws {
    let second = upper.isEmpty ? "" : "<formula2>\(upper)</formula2>"
    let raw = Self.sheet(
      "<dataValidation type=\"\(type)\" operator=\"\(comparison)\" sqref=\"A1\"><formula1>\(formula)</formula1>\(second)"
        + "</dataValidation>", rows: "<row r=\"1\"><c r=\"B1\"><v>7</v></c></row>")
    #expect(try Self.open(raw).check.verdict(on: value, at: Self.cell("A1")) == verdict)
  }

  @Test func validationsInExtensionsAreFound() throws {
    let raw = """
      <worksheet xmlns="\(WorkbookMaker.namespace)"><sheetData/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" \
      xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" \
      xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1>\
      <xm:f>字典!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations>\
      </ext></extLst></worksheet>
      """
    let others = [SheetMaker("字典", [CellMaker("A1", "甲"), CellMaker("A2", "乙")])]
    #expect(try Self.open(raw, others: others).check.choices(at: Self.cell("B3")) == ["甲", "乙"])
  }

  @Test func endlessNamesAreUndecided() throws {
    let raw = Self.sheet("<dataValidation type=\"list\" sqref=\"A1\"><formula1>甲</formula1></dataValidation>")
    var package = WorkbookMaker([SheetMaker("表", raw: raw)]).package()
    let index = try #require(package.entries.firstIndex { $0.name == "xl/workbook.xml" })
    let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package.entries[index] = ZIPEntry(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(WorkbookMaker.namespace)\" xmlns:r=\"\(relationships)\"><sheets><sheet name=\"表\" sheetId=\"1\" "
        + "r:id=\"rId1\"/></sheets><definedNames><definedName name=\"甲\">乙</definedName>"
        + "<definedName name=\"乙\">甲</definedName></definedNames></workbook>")
    let patch = try WorkbookPatch(bytes: package.bytes())
    let sheet = try patch.sheets()[0]
    let check = try ValidationCheck(
      patch.settings(of: sheet), of: sheet, in: patch, reading: Workbook(bytes: package.bytes()))
    #expect(check.verdict(on: .text("一"), at: Self.cell("A1")) == .undecided)
  }

}
