import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// Labels as departments bend them.
@Suite struct LabelTests {
  private func form(_ change: (inout SheetSketch) -> Void) -> SheetReading {
    var sketch = FormSketch.form()
    change(&sketch)
    return SheetReading(sketch.sheet)
  }

  @Test(
    arguments: [
      ("D9", "【绩效指标描述】"), ("C9", "三级指标名称"), ("C9", "*三级指标"), ("C9", "三级指标（必填）"), ("D4", "【其中：财政资金】"),
      ("B3", "13030622P00556710006E"),
      ("A3", "*项目编码"), ("A3", "【项目编码】："), ("A3", "一、项目编码"), ("A3", "1.项目编码"), ("A3", "（一）项目编码"),
      ("A3", "项目编码（必填）"), ("A8", "绩效目标（300字以内）"), ("E9", "指标值（包含数字及文字描述）"), ("E9", "★指标值*"),
      ("G2", "（单位：元）"), ("F9", "指标值\n确定依据："),
    ])
  func wordsAroundALabelDoNotMatter(cell: String, label: String) {
    let reading = form { $0.put(.text(label), at: cell) }
    #expect(reading.projects == [FormSketch.project])
    #expect(reading.problemNames == [])
  }

  @Test(
    arguments: [
      ["3月", "6月", "10月", "12月"], ["第一季度", "6月底（%）", "1-10月", "全年"], ["3月底支出进度", "上半年", "截至10月底", "四季度"],
      ["一季度末", "二季度末累计", "10月末", "年末"],
    ])
  func monthsOfThePlanAreNamedInManyWays(months: [String]) {
    let reading = form { sketch in
      for (cell, month) in zip(["B6", "D6", "E6", "F6"], months) { sketch.put(.text(month), at: cell) }
    }
    #expect(reading.projects == [FormSketch.project])
    #expect(reading.problemNames == [])
  }

  @Test func monthsWithoutAPlanAreNone() {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称", "甲", "", "起止时间", "3月", "12月")
    FormSketch.header(into: &sketch, row: 2)
    sketch.row(3, "产出指标", "数量指标", "场次", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.disbursement == [])
    #expect(reading.problemNames == ["content-not-taken D1", "content-not-taken E1", "content-not-taken F1"])
  }

  // MARK: Several things in one cell

  @Test(
    arguments: [
      "预算单位：315001 秦皇岛市抚宁区司法局本级　单位：元", "315001 秦皇岛市抚宁区司法局本级　　单位：元",
      "预算单位：315001 秦皇岛市抚宁区司法局本级\n金额单位：人民币元", "单位：元　预算单位：315001秦皇岛市抚宁区司法局本级",
      "填 报 单 位：315001-秦皇岛市抚宁区司法局本级 （单位：元）",
    ])
  func unitAndMoneyUnitMayShareACell(text: String) {
    let reading = form { sketch in
      sketch.put(.text(text), at: "A2")
      sketch.put(.text(" "), at: "G2")
    }
    #expect(reading.projects == [FormSketch.project])
    #expect(reading.problemNames == [])
  }

  @Test func severalLabelsMayShareACell() {
    var sketch = SheetSketch()
    sketch.row(1, "项目编码：A1　项目名称：普法 经费\n预算数：7万元")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let project = SheetReading(sketch.sheet).projects.first
    #expect(project?.code == "A1")
    #expect(project?.name == "普法经费")
    #expect(project?.budget.total == FormSketch.money("70000"))
  }

  @Test func paragraphWithColonsIsOneValue() {
    let reading = form {
      $0.put(.text("绩效目标：1.完善 项目名称：管理\n2.单位：元"), at: "A8")
      $0.put(.text(" "), at: "B8")
    }
    #expect(reading.projects.first?.goals == ["完善项目名称：管理", "单位：元"])
  }

  // MARK: Values in other places

  @Test func goalsMayTakeSeveralRowsUnderOneMergedLabel() {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称", "甲")
    sketch.row(2, "绩效目标", "1.拟定规划")
    sketch.row(3, "", "2.加强阵地建设")
    sketch.row(4, "", "3.完善制度")
    sketch.merge("A2:A4")
    FormSketch.header(into: &sketch, row: 5)
    sketch.row(6, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.goals == ["拟定规划", "加强阵地建设", "完善制度"])
    #expect(reading.provenance.first?.fields[.goals]?.cells.map { "\($0)" } == ["B2", "B3", "B4"])
    #expect(reading.problemNames == [])
  }

  @Test func goalsInRowsWithoutNumbersAreOneEach() {
    var sketch = SheetSketch()
    sketch.row(1, "绩效目标", "拟定规划")
    sketch.row(2, "", "加强阵地建设")
    sketch.row(3, "项目名称", "甲")
    sketch.merge("A1:A2")
    FormSketch.header(into: &sketch, row: 4)
    sketch.row(5, "产出指标", "数量指标", "甲", "", "≥1次")
    #expect(SheetReading(sketch.sheet).projects.first?.goals == ["拟定规划", "加强阵地建设"])
  }

  @Test func restOfAGoalAfterAPageBreakIsJoinedAndReported() {
    let reading = form { sketch in
      sketch.put(.text("1.拟定规划\n2.加强"), at: "B8")
      sketch.row(9, " ", "阵地建设", " ", " ", " ", " ")
      FormSketch.header(into: &sketch, row: 10)
      sketch.row(11, "产出指标", "数量指标", "甲", "", "≥1次", " ")
    }
    #expect(reading.projects.first?.goals == ["拟定规划", "加强阵地建设"])
    #expect(reading.problemNames == ["value-joined B9"])
  }

  @Test func valuesMayStandBelowTheirLabels() {
    var sketch = SheetSketch()
    sketch.row(1, "项目编码", "", "项目名称", "", "预算数（元）")
    sketch.row(2, "A1", "", "普法经费", "", "70000")
    sketch.row(3, "绩效目标")
    sketch.row(4, "1.甲 2.乙")
    sketch.merge("A3:F3", "A4:F4")
    FormSketch.header(into: &sketch, row: 5)
    sketch.row(6, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.code == "A1")
    #expect(reading.projects.first?.name == "普法经费")
    #expect(reading.projects.first?.budget.total == FormSketch.money("70000"))
    #expect(reading.projects.first?.goals == ["甲", "乙"])
    #expect(reading.problemNames == [])
  }

  // MARK: Headings in two lines

  @Test func valueMayBeSplitUnderOneHeading() {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "三级指标", "指标值", "", "", "备注")
    sketch.row(2, "", "", "", "符号", "数值", "单位")
    sketch.merge("A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2")
    sketch.row(3, "产出指标", "数量指标", "甲", "≥", "400", "件", "注意")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.target.raw) == ["≥400件"])
    #expect(reading.projects.first?.indicators.map(\.remark) == ["注意"])
    #expect(reading.problemNames == [])
  }

  @Test(arguments: [true, false])
  func levelsMayStandUnderOneHeading(isMerged: Bool) {
    var sketch = SheetSketch()
    sketch.row(1, "绩效指标", "", "", "指标值", "指标值确定依据")
    sketch.row(2, "一级指标", "二级指标", "三级指标")
    if isMerged { sketch.merge("A1:C1", "D1:D2", "E1:E2") }
    sketch.row(3, "产出指标", "数量指标", "甲", "≥1次", "年度预算")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.level3) == ["甲"])
    #expect(reading.projects.first?.indicators.map(\.target.raw) == ["≥1次"])
    #expect(reading.projects.first?.indicators.map(\.basis) == ["年度预算"])
    #expect(reading.problemNames == [])
  }

  @Test func headingInTwoLinesMayBeRepeatedAfterAPageBreak() {
    var sketch = SheetSketch()
    for row in [1, 4] {
      sketch.row(row, "绩效指标", "", "", "指标值")
      sketch.row(row + 1, "一级指标", "二级指标", "三级指标")
      sketch.row(row + 2, "产出指标", "数量指标", "甲\(row)", "≥1次")
    }
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map { $0.indicators.map(\.level3) } == [["甲1", "甲4"]])
    #expect(reading.problemNames == [])
  }
}
