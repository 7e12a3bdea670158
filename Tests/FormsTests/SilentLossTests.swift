import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// What was once lost or changed without a word.
@Suite struct SilentLossTests {
  /// A value that a label leads to is no budget unit, though `单位：元` stands behind it.
  @Test(arguments: [(3, 6), (4, 8), (8, 6)])
  func labelledValuesAreNoUnit(row: Int, column: Int) {
    var sketch = FormSketch.form()
    sketch.put(.text(""), at: "A2")
    sketch.put(.text(""), at: "F2")
    sketch.put(.text("单位：元"), at: "\(CellReference(row: row, column: column))")
    let reading = SheetReading(sketch.sheet)
    var expected = FormSketch.project
    expected.unit = BudgetUnit()
    #expect(reading.projects == [expected])
  }

  @Test(arguments: ["2022年1月5日", "70000", "13030622P00556910018W", "2022年项目绩效目标表"])
  func otherTextsAreNoUnit(text: String) {
    var sketch = FormSketch.form()
    sketch.put(.text(text), at: "A2")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.unit == BudgetUnit())
    #expect(reading.problemNames == ["content-not-taken A2"])
  }

  /// A mark names another cell for a field; what stands where the label leads is reported.
  @Test func marksHideNoValue() {
    var sketch = FormSketch.form()
    sketch.put(.text("{{预算数}}"), at: "A15")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.budget.total == nil)
    #expect(reading.problemNames.contains("content-not-taken C4"))
  }

  @Test func rowsOfNotesThatHoldAValueAreReportedWhole() {
    var sketch = FormSketch.form()
    sketch.row(12, "说明：", "数量指标", "丙", "丁", "≥62人", "依据")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [FormSketch.project])
    #expect(
      reading.problemNames == ["note-not-taken A12"]
        + ["B", "C", "D", "E", "F"].map { "content-not-taken \($0)12" })
  }

  /// A sum is no indicator, and rows of the table may follow it.
  @Test func sumsAreNoIndicators() {
    var sketch = FormSketch.form()
    sketch.row(12, "小计", "", "", "", "2项")
    sketch.row(13, "满意度指标", "服务对象满意度指标", "群众满意度", "", "≥90%", "")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.level3) == ["宣传场次", "节约成本", "群众满意度"])
    #expect(reading.problemNames == ["note-not-taken A12", "content-not-taken E12"])
  }

  @Test(arguments: ["指标值（万元）", "指标值(%)"])
  func unitsOfHeadingsAreReported(heading: String) {
    var sketch = FormSketch.form()
    sketch.put(.text(heading), at: "E9")
    #expect(SheetReading(sketch.sheet).problemNames == ["unit-in-heading E9"])
  }

  @Test func remarksOfHeadingsAreNoUnits() {
    var sketch = FormSketch.form()
    sketch.put(.text("指标值（必填）"), at: "E9")
    #expect(SheetReading(sketch.sheet).problemNames == [])
  }

  @Test func roundedAmountsAreReported() throws {
    var sketch = FormSketch.form()
    sketch.put(.number(try #require(ExactDecimal("1234567890123460000"))), at: "C4")
    #expect(SheetReading(sketch.sheet).problemNames == ["cell-number-damaged C4"])
  }
}
