import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

@Suite struct FormProblemTests {
  @Test func contentThatBelongsToNoFieldIsReported() {
    var sketch = FormSketch.form(row: 2)
    sketch.row(1, "附件2")
    sketch.row(12, "", "", "", "", "", "", "", "随手一记")
    sketch.row(14, "以下空白")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [FormSketch.project])
    #expect(
      reading.problemNames == ["content-not-taken A1", "content-not-taken H12", "content-not-taken A14"])
  }

  @Test func unreadableAmountIsReportedWithItsCell() {
    var sketch = SheetSketch()
    sketch.row(1, "单位：元")
    sketch.row(2, "项目编码", "A1", "预算数", "约16万", "财政资金", "12,34", "其他资金", "/")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.budget == Budget())
    #expect(reading.problemNames == ["amount-unreadable D2", "amount-unreadable F2"])
    #expect(reading.problems.first?.label == "预算数")
    #expect(reading.problems.first?.severity == .error)
  }

  @Test func amountWithPartOfFenIsKeptAndReported() {
    var sketch = SheetSketch()
    sketch.row(1, "金额单位：万元")
    sketch.row(2, "项目编码", "A1", "预算数", "1.2345678")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.budget.total?.description == "12345.678")
    #expect(reading.problemNames == ["amount-part-of-fen D2"])
  }

  @Test func undeclaredMoneyUnitIsReadAsYuanAndReported() {
    var sketch = SheetSketch()
    sketch.row(2, "项目编码", "A1", "预算数", "16")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.budget.total?.description == "16.00")
    #expect(reading.problemNames == ["money-unit-unknown D2"])
  }

  @Test func scaledAmountInAFormOfTenThousandsIsAmbiguous() {
    var sketch = SheetSketch()
    sketch.row(1, "单位：万元")
    sketch.row(2, "项目编码", "A1", "预算数", "16万", "财政资金", "16万元")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.budget.total == nil)
    #expect(reading.projects.first?.budget.fiscal?.description == "160000.00")
    #expect(reading.problemNames == ["amount-unreadable D2"])
  }

  @Test func repeatedColumnIsTakenFromNeither() {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "三级指标", "指标值", "指标值")
    sketch.row(2, "产出指标", "数量指标", "甲", "≥1次", "≥2次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.first?.target.kind == .placeholder)
    #expect(reading.problemNames == ["column-repeated E1", "content-not-taken D2", "content-not-taken E2"])
  }

  /// Which of two values is right can't be told, so neither is taken.
  @Test func labelThatStandsTwiceWithTwoValuesIsReported() {
    var sketch = SheetSketch()
    sketch.row(1, "项目编码", "A1", "", "预算数", "1元")
    sketch.row(2, "项目名称", "甲", "", "预算数", "2元")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.problemNames.contains("field-repeated E2"))
    #expect(reading.projects.first?.budget.total == nil)
  }

  @Test func formsThatCannotBeToldApartAreTakenFromNeither() {
    var sketch = SheetSketch()
    FormSketch.draw(into: &sketch, row: 1, column: 1, code: "A1")
    FormSketch.draw(into: &sketch, row: 1, column: 7, code: "A2")
    // The last value of the left form reaches into the right one.
    sketch.merge("F10:H10")
    sketch.row(9, from: 13, "一级指标", "二级指标")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [])
    #expect(reading.problemNames.first == "forms-side-by-side G9")
  }

  @Test func formWithoutTableIsAnErrorWithItsCell() {
    var sketch = SheetSketch()
    FormSketch.heading(into: &sketch)
    let reading = SheetReading(sketch.sheet)
    #expect(reading.problemNames == ["table-missing A1"])
    #expect(reading.projects.first?.name == "普法经费")
  }

  @Test func everyReasonHasItsOwnIdAndBothTexts() {
    let cell = CellReference("A1")!
    let reasons: [FormProblem.Reason] = [
      .amountUnreadable(text: "x"), .amountHasPartOfFen(text: "x"), .percentUnreadable(text: "x"),
      .weightUnreadable(text: "x"), .moneyUnitUnknown, .rowJoined(above: cell), .columnRepeated(heading: "x"),
      .fieldRepeated(label: "x", first: cell), .listRowsDiffer(text: "x", first: cell, firstText: "y"),
      .valueJoined(above: cell), .projectList, .tableMissing, .formBlank, .formsSideBySide,
      .categoryUnknown(text: "x"), .notTaken(text: "x"),
    ]
    #expect(Set(reasons.map(\.id)).count == reasons.count)
    for reason in reasons {
      for language in Language.allCases { #expect(!reason.text(in: language).isEmpty) }
    }
  }
}
