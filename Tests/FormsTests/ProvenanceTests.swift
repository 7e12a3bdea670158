import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// What a review needs to know of where values stood.
@Suite struct ProvenanceTests {
  @Test func labelsAndTitleAreKeptAsPrinted() throws {
    let provenance = try #require(SheetReading(FormSketch.form(row: 2).sheet).provenance.first)
    #expect(provenance.titleCell.map { "\($0)" } == "A2")
    let label = try #require(provenance.fields[.budgetFiscal]?.label)
    #expect(provenance.labels[label] == "其中：财政资金")
    let heading = try #require(provenance.fields[.indicator(1, .target)]?.label)
    #expect(provenance.labels[heading] == "指标值")
  }

  @Test func numbersThatExcelRoundedAreFlagged() throws {
    let damaged = SheetReading(FormSketch.form(code: "1.30306E+20").sheet)
    #expect(damaged.provenance.first?.fields[.code]?.isDamagedNumber == true)
    #expect(damaged.problemNames.contains("cell-number-damaged B3"))
    let sound = SheetReading(FormSketch.form().sheet)
    #expect(sound.provenance.first?.fields.values.contains { $0.isDamagedNumber } == false)
  }

  @Test func levelsThatNothingAboveHoldsForHaveTheirCell() {
    var sketch = SheetSketch()
    FormSketch.heading(into: &sketch)
    FormSketch.header(into: &sketch, row: 9)
    sketch.row(10, "", "数量指标", "宣传场次", "", "≥1次")
    let fields = SheetReading(sketch.sheet).provenance.first?.fields
    #expect(fields?[.indicator(0, .level1)]?.cells.map { "\($0)" } == ["A10"])
  }

  @Test(
    arguments: [
      (["单位：万元", "预算数"], MoneyUnit.tenThousand), (["", "预算数（万元）"], .tenThousand), (["", "预算数"], nil),
    ] as [([String], MoneyUnit?)])
  func declaredMoneyUnitIsNoted(_ texts: [String], _ unit: MoneyUnit?) {
    var sketch = SheetSketch()
    sketch.row(1, texts[0])
    sketch.row(2, "项目编码", "A1", texts[1], "16")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    #expect(SheetReading(sketch.sheet).provenance.first?.moneyUnit == unit)
  }
}
