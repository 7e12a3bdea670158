import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// 项目支出绩效目标申报表 (layout D) and forms without a third level (layout F).
@Suite struct CentralFormTests {
  private var declaration: SheetSketch {
    var sketch = SheetSketch()
    sketch.row(1, "项目支出绩效目标申报表")
    sketch.row(2, "（2022年度）")
    sketch.row(3, "项目名称", "", "普法经费")
    sketch.row(4, "主管部门及代码", "", "司法局（315）", "", "实施单位", "315001 司法局本级")
    sketch.row(5, "项目资金（万元）", "年度资金总额：", "", "7")
    sketch.row(6, "", "其中：财政拨款", "", "6.5")
    sketch.row(7, "", "其他资金", "", "0.5")
    sketch.merge("A5:A7")
    sketch.row(8, "年度总体目标", "目标1：拟定规划\n目标2：加强阵地建设")
    sketch.row(9, "绩效指标", "一级指标", "二级指标", "三级指标", "指标值")
    sketch.row(10, "", "产出指标", "数量指标", "宣传场次", "≥1次")
    sketch.row(11, "", "", "成本指标", "节约成本", "≤70000元")
    sketch.merge("A9:A11", "B10:B11")
    return sketch
  }

  @Test func readsTheDeclaration() {
    let reading = SheetReading(declaration.sheet)
    let project = reading.projects.first
    #expect(reading.problemNames == [])
    #expect(project?.name == "普法经费")
    #expect(project?.unit == BudgetUnit(code: "315001", name: "司法局本级"))
    #expect(
      project?.budget
        == Budget(
          total: FormSketch.money("70000"), fiscal: FormSketch.money("65000"), other: FormSketch.money("5000")
        ))
    #expect(project?.purpose == nil)
    #expect(project?.goals == ["拟定规划", "加强阵地建设"])
    #expect(project?.indicators.map(\.level1) == ["产出指标", "产出指标"])
    #expect(project?.indicators.map(\.level3) == ["宣传场次", "节约成本"])
  }

  @Test func readsWhoseFormItIs() throws {
    let sheet = declaration.sheet
    let form = try #require(SheetRecogniser().recognise(sheet).forms.first)
    #expect(FormContext(form, on: sheet).department == Department(code: "315", name: "司法局"))
    #expect(FormContext(form, on: sheet).fiscalYear == 2022)
  }

  /// What holds for all years stands left of what holds for the year.
  @Test func ofTwoPeriodsTheYearIsTaken() {
    var sketch = SheetSketch()
    sketch.row(1, "项目支出绩效目标申报表")
    sketch.row(2, "项目名称", "普法经费")
    sketch.row(3, "项目资金（元）", "实施期资金总额：", "300", "", "年度资金总额：", "100")
    sketch.row(4, "", "其中：财政拨款", "300", "", "其中：财政拨款", "100")
    sketch.row(5, "", "其他资金", "0", "", "其他资金", "0")
    sketch.merge("A3:A5", "A6:A7", "B6:D6", "E6:G6", "B7:D7", "E7:G7")
    sketch.row(6, "总体目标", "实施期目标（2022年—2024年）", "", "", "年度目标")
    sketch.row(7, "", "三年的目标", "", "", "一年的目标")
    sketch.row(8, "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值")
    sketch.row(9, "产出指标", "数量指标", "场次", "≥30次", "数量指标", "场次", "≥10次")
    let reading = SheetReading(sketch.sheet)
    let project = reading.projects.first
    #expect(project?.budget.total == FormSketch.money("100"))
    #expect(project?.budget.fiscal == FormSketch.money("100"))
    #expect(project?.goals == ["一年的目标"])
    #expect(project?.indicators.map(\.level1) == ["产出指标"])
    #expect(project?.indicators.map(\.target.raw) == ["≥10次"])
    let untaken = Set(reading.problems.map { "\($0.cell)" })
    #expect(untaken == ["B7", "C3", "C4", "C5", "B8", "C8", "D8", "B9", "C9", "D9"])
    #expect(reading.problems.allSatisfy { $0.reason.id == "content-not-taken" })
  }

  /// 一级指标 stands left of both periods and is the year's too.
  @Test func levelsThatStandOnceAreOfBothPeriods() {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称", "普法经费")
    sketch.row(2, "总体目标", "实施期目标", "", "", "", "年度目标")
    sketch.row(3, "", "三年的目标", "", "", "", "一年的目标")
    sketch.merge("A2:A3", "B2:E2", "F2:H2", "B3:E3", "F3:H3", "B5:B6")
    sketch.row(4, "绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值")
    sketch.row(5, "", "产出指标", "数量指标", "场次", "≥30次", "数量指标", "场次", "≥10次")
    sketch.row(6, "", "", "质量指标", "合格率", "≥80%", "质量指标", "合格率", "≥90%")
    let indicators = SheetReading(sketch.sheet).projects.first?.indicators
    #expect(indicators?.map(\.level1) == ["产出指标", "产出指标"])
    #expect(indicators?.map(\.target.raw) == ["≥10次", "≥90%"])
  }

  @Test func columnsOfTwoPeriodsWithoutSayingWhichAreTakenFromNeither() {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "三级指标", "指标值", "指标值")
    sketch.row(2, "产出指标", "数量指标", "场次", "≥30次", "≥10次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.first?.target.kind == .placeholder)
    #expect(reading.problemNames.contains("column-repeated E1"))
  }

  @Test func contentOfTheIndicatorIsItsThirdLevel() {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "指标内容", "指标值", "备注")
    sketch.row(2, "产出指标", "数量指标", "宣传场次", "≥1次", "注意")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.level3) == ["宣传场次"])
    #expect(reading.projects.first?.indicators.map(\.remark) == ["注意"])
    #expect(reading.problemNames == [])
  }

  @Test func contentBesideAThirdLevelDescribesIt() {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "三级指标", "指标内容", "指标值")
    sketch.row(2, "产出指标", "数量指标", "宣传场次", "活动次数", "≥1次")
    let indicator = SheetReading(sketch.sheet).projects.first?.indicators.first
    #expect(indicator?.level3 == "宣传场次")
    #expect(indicator?.description == "活动次数")
  }

  @Test func levelThatTheLayoutLacksIsMissing() {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "绩效指标描述", "指标值")
    sketch.row(2, "产出指标", "数量指标", "活动次数", "≥1次")
    let indicator = SheetReading(sketch.sheet).projects.first?.indicators.first
    #expect(indicator?.level3 == nil)
    #expect(indicator?.description == "活动次数")
  }
}
