import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// 自评表 (layout J) and 监控表 (layout L): targets with what became of them.
@Suite struct EvaluationFormTests {
  private var evaluation: SheetSketch {
    var sketch = SheetSketch()
    sketch.row(1, "项目支出绩效自评表")
    sketch.row(2, "（2022年度）")
    sketch.row(3, "项目名称", "普法经费", "", "", "主管部门", "司法局", "实施单位", "司法局本级")
    sketch.row(4, "项目资金（元）", "", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分")
    sketch.row(5, "", "年度资金总额", "100", "110", "99", "10", "90%", "9")
    sketch.row(6, "", "其中：当年财政拨款", "90", "100", "99", "—", "99%", "—")
    sketch.row(7, "", "其他资金", "10", "10", "0", "—", "0%", "—")
    sketch.merge("A4:A7", "A8:A9", "B8:D8", "E8:H8", "B9:D9", "E9:H9")
    sketch.row(8, "年度总体目标", "预期目标", "", "", "实际完成情况")
    sketch.row(9, "", "1.宣传 2.阵地", "", "", "都完成了")
    sketch.row(10, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
    sketch.row(11, "产出指标", "数量指标", "场次", "≥10次", "9次", "50", "45", "疫情\n影响")
    sketch.row(12, "", "质量指标", "合格率", "≥95%", "98%", "40", "40")
    sketch.row(13, "总分", "", "", "", "", "100", "94")
    return sketch
  }

  @Test func resultsAreKeptAsRemarksByName() {
    let indicators = SheetReading(evaluation.sheet).projects.first?.indicators
    #expect(indicators?.map(\.target.raw) == ["≥10次", "≥95%"])
    #expect(indicators?.map(\.weight) == [ExactDecimal(50), ExactDecimal(40)])
    #expect(indicators?[0].remark == "实际完成值：9次；得分：45；偏差原因分析及改进措施：疫情\n影响")
    #expect(indicators?[1].remark == "实际完成值：98%；得分：40")
  }

  @Test func budgetIsTheOneOfTheYearsBeginning() {
    let reading = SheetReading(evaluation.sheet)
    #expect(
      reading.projects.first?.budget
        == Budget(
          total: FormSketch.money("100"), fiscal: FormSketch.money("90"), other: FormSketch.money("10")))
    #expect(reading.projects.first?.goals == ["宣传", "阵地"])
    let untaken = reading.problems.filter { $0.reason.id == "content-not-taken" }.map { "\($0.cell)" }
    let others = ["D", "E", "F", "G", "H"].flatMap { column in [5, 6, 7].map { "\(column)\($0)" } }
    // Strokes fill the cells of a table of amounts that have none.
    #expect(Set(untaken) == Set(others + ["E9"]).subtracting(["F6", "F7", "H6", "H7"]))
    #expect(
      reading.problemNames.last == "note-not-taken A13" || reading.problemNames.contains("note-not-taken A13")
    )
  }

  @Test func withoutTheBeginningsTheWholeYearsBudgetIsTaken() {
    var sketch = evaluation
    sketch.put(.text("预算调整数"), at: "C4")
    #expect(SheetReading(sketch.sheet).projects.first?.budget.total == FormSketch.money("100"))
    sketch.put(.text("全年执行数"), at: "C4")
    #expect(SheetReading(sketch.sheet).projects.first?.budget.total == FormSketch.money("110"))
  }

  @Test func monitoringHasItsResultsUnderTwoLinesOfHeadings() {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称", "普法经费")
    sketch.row(2, "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "全年预计完成情况", "偏差原因分析", "", "备注")
    sketch.row(3, "", "", "", "", "", "", "经费保障", "人员保障")
    sketch.merge("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:H2", "I2:I3")
    sketch.row(4, "产出指标", "数量指标", "场次", "≥10次", "6次", "10次", "", "缺人", "注意")
    let reading = SheetReading(sketch.sheet)
    let indicator = reading.projects.first?.indicators.first
    #expect(indicator?.remark == "注意；1-7月执行情况：6次；全年预计完成情况：10次；人员保障：缺人")
    #expect(indicator?.target.raw == "≥10次")
    #expect(reading.problemNames == [])
  }

  @Test func remarkNamesAllItsCells() {
    let fields = SheetReading(evaluation.sheet).provenance.first?.fields
    let cells = fields?[.indicator(0, .remark)]?.cells.map { "\($0)" }
    #expect(cells == ["E11", "G11", "H11"])
  }
}
