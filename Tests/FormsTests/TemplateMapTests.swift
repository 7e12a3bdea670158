import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// What a filler needs of a blank form.
@Suite struct TemplateMapTests {
  /// The bureau's blank template, cell for cell.
  private var template: Sheet {
    var sketch = SheetSketch(named: "项目绩效目标表")
    sketch.row(1, "绩效目标表")
    sketch.row(2, from: 6, "单位：元")
    sketch.row(3, "项目编码", "", "", "项目名称")
    sketch.row(4, "预算规模及资金用途", "预算数", "", "其中：财政资金", "", "其他资金")
    sketch.row(6, "资金支出计划（%）", "3月底", "", "6月底", "10月底", "12月底")
    sketch.row(8, "绩效目标")
    sketch.row(9, "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
    sketch.row(31, "填报说明：预算数＝财政资金＋其他资金；资金支出计划为累计百分比。")
    sketch.row(32, "校验", "平衡")
    sketch.merge("A1:G1", "A2:E2", "A4:A5", "A6:A7", "B3:C3", "B5:G5", "B6:C6", "B7:C7", "B8:G8", "E3:G3")
    sketch.merge("F2:G2", "F6:G6", "F7:G7", "F9:G9")
    for row in 10...29 { sketch.merge("F\(row):G\(row)") }
    return sketch.sheet
  }

  @Test func emptyFieldsHaveTheCellsWhereTheyBelong() throws {
    let form = try #require(SheetRecogniser().recognise(template).forms.first)
    let cells = form.fields.mapValues { $0.cells.map { "\($0)" } }
    #expect(
      cells == [
        .code: ["B3"], .name: ["E3"], .unit: ["A2"], .budgetTotal: ["C4"], .budgetFiscal: ["E4"],
        .budgetOther: ["G4"], .purpose: ["B5"], .goals: ["B8"], .disbursement(0): ["B7"],
        .disbursement(1): ["D7"], .disbursement(2): ["E7"], .disbursement(3): ["F7"],
      ])
    #expect(form.months == [3, 6, 10, 12])
    #expect(form.moneyUnit == .yuan)
  }

  @Test func tableHasItsBlankRows() throws {
    let table = try #require(SheetRecogniser().recognise(template).forms.first?.table)
    #expect(table.headers == [9...9])
    #expect(table.rows == 10..<30)
    #expect(table.nextContent == 31)
    #expect(
      table.columns == [
        .level1: 1...1, .level2: 2...2, .level3: 3...3, .description: 4...4, .target: 5...5, .basis: 6...7,
      ])
  }

  @Test func withoutMergesTheTableReachesToWhatStandsBelow() throws {
    var sketch = FormSketch.form()
    sketch.row(20, "填报人：")
    let table = try #require(SheetRecogniser().recognise(sketch.sheet).forms.first?.table)
    #expect(table.rows == 10..<20)
    let open = try #require(SheetRecogniser().recognise(FormSketch.form().sheet).forms.first?.table)
    #expect(open.rows == 10..<12)
    #expect(open.nextContent == nil)
  }

  @Test func tableEndsWhereTheNextFormBegins() throws {
    var sketch = SheetSketch()
    FormSketch.draw(into: &sketch, row: 1, code: "A1")
    FormSketch.draw(into: &sketch, row: 15, code: "A2")
    let tables = SheetRecogniser().recognise(sketch.sheet).forms.map(\.table)
    #expect(tables.map { $0?.rows } == [10..<15, 24..<26])
  }

  @Test func rowsOfAPageBreakAreTheTables() throws {
    var sketch = FormSketch.form()
    FormSketch.header(into: &sketch, row: 12)
    sketch.row(13, "效益指标", "社会效益指标", "乙", "", "≥2次")
    let table = try #require(SheetRecogniser().recognise(sketch.sheet).forms.first?.table)
    #expect(table.headers == [9...9, 12...12])
    #expect(table.rows == 10..<14)
  }
}
