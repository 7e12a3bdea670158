import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// What once was lost or changed without a word.
@Suite struct FormTrapTests {
  private func form(_ change: (inout SheetSketch) -> Void) -> SheetReading {
    var sketch = FormSketch.form()
    change(&sketch)
    return SheetReading(sketch.sheet)
  }

  @Test func yearOrTitleInAValueIsNoHeading() {
    var sketch = SheetSketch()
    sketch.row(1, "项目编码", "A1", "", "项目名称", "补助办公经费（2022年度）")
    sketch.row(2, "绩效目标", "完善绩效目标表")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let project = SheetReading(sketch.sheet).projects.first
    #expect(project?.name == "补助办公经费（2022年度）")
    #expect(project?.goals == ["完善绩效目标表"])
    #expect(SheetRecogniser().recognise(sketch.sheet).forms.first?.fiscalYear == nil)
  }

  @Test(arguments: ["（2022年度）", "2022年", "（2022年）"])
  func yearAboveTheLabelsIsOne(heading: String) {
    var sketch = SheetSketch()
    sketch.row(1, "绩效目标表")
    sketch.row(2, heading)
    sketch.row(3, "项目编码", "A1")
    FormSketch.header(into: &sketch, row: 4)
    #expect(SheetRecogniser().recognise(sketch.sheet).forms.first?.fiscalYear == 2022)
  }

  @Test(arguments: [
    ["合计", "", "", "", "", "", "100"], ["审核意见", "", "", "同意上报"], ["制表：张三", "", "审核：李四"], ["第 1 页 共 1 页"],
    ["单位负责人：", "张三", "填报人：", "李四", "联系电话：", "03350000000"], ["项目负责人：张三", "填表人：李四"],
    ["单位负责人（签字）：", "张三"], ["", "", "", "", "（盖章）"], ["", "", "", "", "2022年1月10日"],
    ["-", "-", "/", "—", "/"],
  ])
  func rowsBelowTheTableChangeNoIndicator(row: [String]) {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据", "权重")
    sketch.row(2, "产出指标", "数量指标", "甲", "描述", "≥1次", "依据", "90")
    for (index, text) in row.enumerated() { sketch.row(3, from: 1 + index, text) }
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.count == 1)
    #expect(reading.projects.first?.indicators.first?.level1 == "产出指标")
    #expect(reading.projects.first?.indicators.first?.description == "描述")
    #expect(reading.projects.first?.indicators.first?.weight == ExactDecimal(90))
    #expect(!reading.problems.isEmpty)
  }

  @Test func tableGoesOnAfterASignatureAndARepeatedHeader() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "产出指标", "数量指标", "甲", "", "≥1次")
    sketch.row(3, "填报人：张三")
    FormSketch.header(into: &sketch, row: 4)
    sketch.row(5, "效益指标", "社会效益指标", "乙", "", "≥2次")
    #expect(SheetReading(sketch.sheet).projects.first?.indicators.map(\.level3) == ["甲", "乙"])
  }

  @Test(arguments: ["资金总额", "项目名称", "说明", "备注", "单位：元"])
  func labelAmongTheIndicatorsCutsNoTable(name: String) {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "产出指标", "数量指标", "甲", "", "≥1次", "依据")
    sketch.row(3, "", "", name, "", "≥2次", "依据")
    sketch.row(4, "效益指标", "社会效益指标", "丙", "", "≥3次", "依据")
    sketch.merge("A2:A3", "B2:B3")
    #expect(SheetReading(sketch.sheet).projects.map(\.indicators.count) == [3])
  }

  @Test func levelCutByAPageBreakIsWholeAgain() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "满意度", "服务对象", "甲", "", "≥1次")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "指标", "满意度指标")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.level1) == ["满意度指标"])
    #expect(reading.projects.first?.indicators.map(\.level2) == ["服务对象满意度指标"])
    #expect(reading.problemNames == [])
  }

  @Test func formulasWithoutValueAndErrorsAreReported() {
    let reading = form { sketch in
      sketch.put(.uncomputed, at: "C4")
      sketch.put(.error("#N/A"), at: "E3")
      sketch.put(.error("#VALUE!"), at: "E10")
    }
    #expect(reading.projects.first?.budget.total == nil)
    #expect(reading.projects.first?.name == nil)
    #expect(reading.projects.first?.indicators.first?.target.kind == .placeholder)
    #expect(reading.problemNames == ["error-value E3", "formula-without-value C4", "error-value E10"])
  }

  @Test func codesThatExcelHasDamagedAreReported() {
    let typed = form { $0.put(.number(ExactDecimal("130306220055671000000")!), at: "B3") }
    #expect(typed.problemNames == ["cell-number-damaged B3"])
    let shown = form { $0.put(.text("1.30306E+20"), at: "B3") }
    #expect(shown.problemNames == ["cell-number-damaged B3"])
  }

  @Test func textUnderAMergeIsReported() {
    let reading = form { sketch in
      sketch.row(5, from: 6, "藏着的字")
      sketch.merge("B5:G5")
    }
    #expect(reading.projects == [FormSketch.project])
    #expect(reading.problemNames == ["content-hidden-by-merge F5"])
  }

  // MARK: Money

  @Test func unitBehindTheGroupsLabelIsThatOfItsAmounts() {
    let reading = form { $0.put(.text("预算规模及资金用途（万元）"), at: "A4") }
    #expect(reading.projects.first?.budget.total?.description == "700000000.00")
  }

  @Test func twoMoneyUnitsAreTakenFromNeither() {
    let reading = form { $0.put(.text("单位：万元"), at: "G7") }
    #expect(reading.projects.first?.budget == Budget())
    #expect(reading.projects.first?.unit == FormSketch.project.unit)
    #expect(reading.problemNames == ["money-units-differ G7"])
  }

  // MARK: The unit

  @Test(
    arguments: [
      ("填报单位：315003 抚宁公证处", "315003", "抚宁公证处"), ("315 003 抚宁公证处", "315003", "抚宁公证处"),
      ("315-003 抚宁公证处", "315003", "抚宁公证处"), ("３１５００３ 抚宁公证处", "315003", "抚宁公证处"),
      ("[315003]抚宁公证处", "315003", "抚宁公证处"), ("315003-抚宁公证处", "315003", "抚宁公证处"),
      ("315003抚宁公证处", "315003", "抚宁公证处"), ("抚宁公证处", nil, "抚宁公证处"),
    ] as [(String, String?, String)])
  func unitIsReadHoweverItIsTyped(text: String, code: String?, name: String) {
    let reading = form { $0.put(.text(text), at: "A2") }
    #expect(reading.projects.first?.unit == BudgetUnit(code: code, name: name))
    #expect(reading.problemNames == [])
  }

  @Test func dateBesideTheMoneyUnitIsNoUnit() {
    let reading = form { $0.put(.text("填报日期：2022年1月10日"), at: "A2") }
    #expect(reading.projects.first?.unit == BudgetUnit())
    #expect(reading.problemNames == ["content-not-taken A2"])
  }

  @Test func labelsMayHaveTheirValueBehindAColon() {
    var sketch = SheetSketch()
    sketch.row(1, "单位：元")
    sketch.row(2, "项目编码：A1", "项目名称：普法经费", "预算数：600000元", "绩效目标：1.甲 2.乙")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let project = SheetReading(sketch.sheet).projects.first
    #expect(project?.code == "A1")
    #expect(project?.name == "普法经费")
    #expect(project?.budget.total?.description == "600000.00")
    #expect(project?.goals == ["甲", "乙"])
  }

  // MARK: Values

  @Test func dateTypedWithItsYearKeepsIt() {
    var sketch = FormSketch.form()
    sketch.put(.number(ExactDecimal(44926)), at: "E10", format: "m\"月\"d\"日\"")
    let target = SheetReading(sketch.sheet, fiscalYear: 2023).projects.first?.indicators.first?.target
    #expect(target?.date == CalendarDate(year: 2022, month: 12, day: 31))
  }

  @Test(arguments: [
    ("≥", "95%", "%", "≥95%"), ("≥", "≥95", "%", "≥95%"), ("≥", "/", "/", "≥"), ("/", "/", "/", "/"),
    ("定性", "按规定执行", "", "按规定执行"), ("", "7", "人", "7人"), ("3", "100", "%", "＝100%"),
  ])
  func splitValuesCarrySignAndUnitOnce(sign: String, value: String, unit: String, raw: String) {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "三级指标", "计算符号", "指标值", "计量单位")
    sketch.row(2, "产出指标", "数量指标", "甲", sign, value, unit)
    #expect(SheetReading(sketch.sheet).projects.first?.indicators.first?.target.raw == raw)
  }
}
