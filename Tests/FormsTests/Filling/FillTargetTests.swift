import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// How an indicator's value is written.
@Suite struct FillTargetTests {
  private func row(
    _ target: String, _ columns: [String], _ cells: FillSketch.Cells = FillSketch.Cells()
  ) throws -> [String?] {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    for (index, text) in (["一级指标", "二级指标", "三级指标"] + columns).enumerated() {
      sketch.row(2, from: index + 1, text)
    }
    sketch.row(5, "填报说明：无")
    let project = Project(name: "甲", indicators: [FillSketch.indicator("产出指标", "数量指标", "数", target)])
    let plan = try FillSketch.plan(project, sketch.sheet, cells)
    return ["D3", "E3", "F3"].prefix(columns.count).map { plan.texts[$0] }
  }

  @Test(arguments: [
    ("≥400 件", "≥400 件", ""), ("400", "#400", ""), ("0012", "0012", ""), ("95.00", "95.00", ""),
    ("90%", "#0.9", "0%"),
    ("90%", "90%", ""), ("400", "400", "@"), ("优", "优", "0%"), ("1E5", "1E5", ""),
    ("400", "400", "yyyy-mm-dd"),
  ])
  func oneColumnTakesTheTextAsWritten(target: String, expected: String, format: String) throws {
    var cells = FillSketch.Cells()
    if !format.isEmpty { cells.formats["D3"] = format }
    #expect(try row(target, ["指标值"], cells) == [expected])
  }

  @Test(arguments: [
    ("≥400 件", ["≥", "#400", "件"]), ("≤0.4 百分率", ["≤", "#0.4", "百分率"]), ("120000 元", ["", "#120000", "元"]),
    ("80~90%", ["", "80-90", "%"]), ("优", ["", "优", ""]), ("12月31日前", ["", "12月31日前", ""]),
    ("≥若干", ["", "≥若干", ""]),
    ("2万人次", ["", "#20000", "人次"]), ("不低于95%", ["≥", "#95", "%"]), ("", ["", "", ""]),
  ])
  func columnsTakeSignNumberAndUnit(target: String, expected: [String]) throws {
    #expect(try row(target, ["计算符号", "指标值", "计量单位"]) == expected)
  }

  @Test func missingColumnsLeaveTheirPartInTheValue() throws {
    #expect(try row("≥400 件", ["指标值", "计量单位"]) == ["≥400", "件"])
    #expect(try row("≥400 件", ["计算符号", "指标值"]) == ["≥", "400件"])
  }

  @Test func listsDecideTheSpelling() throws {
    var cells = FillSketch.Cells()
    cells.choices = ["D3": ["1", "2", "3", "4", "5", "6"], "F3": ["百分率", "件"]]
    let columns = ["计算符号", "指标值", "计量单位"]
    #expect(try row("≥95%", columns, cells) == ["#1", "#95", "百分率"])
    #expect(try row("≤3件", columns, cells) == ["#5", "#3", "件"])
    #expect(try row("及时完成", columns, cells) == ["#6", "及时完成", ""])
    cells.choices["D3"] = ["定性", "≥", "="]
    #expect(try row("及时完成", columns, cells) == ["定性", "及时完成", ""])
    #expect(try row("≥95%", columns, cells) == ["≥", "#95", "百分率"])
  }
}
