import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// Which rows indicators get.
@Suite struct FillRowsTests {
  @Test func rowsComeBeforeTheLastOne() throws {
    let project = Project(name: "甲", indicators: FillSketch.indicators(5))
    let plan = try FillSketch.plan(project, FillSketch.template())
    #expect(plan.insertions == [RowInsertion(count: 2, after: 11, model: 11)])
    #expect((10...14).map { plan.texts["C\($0)"] } == ["指标1", "指标2", "指标3", "指标4", "指标5"])
    #expect(plan.order == [0, 1, 2, 3, 4])
  }

  @Test func blankRowsAreTakenOutOnlyWhereAsked() throws {
    let project = Project(name: "甲", indicators: FillSketch.indicators(1))
    #expect(try FillSketch.plan(project, FillSketch.template()).removals == [])
    let plan = try FillSketch.plan(
      project, FillSketch.template(), FillSketch.Cells(), FillOptions(removesBlankRows: true))
    #expect(plan.removals == [11...12])
    #expect(plan.place(of: CellReference(row: 14, column: 1)) == CellReference(row: 12, column: 1))
  }

  @Test func oneRowOfTheTableStaysWhereNothingIsFilledIn() throws {
    let plan = try FillSketch.plan(
      Project(name: "甲"), FillSketch.template(), FillSketch.Cells(), FillOptions(removesBlankRows: true))
    #expect(plan.removals == [11...12])
  }

  @Test func tableWithNothingBelowNeedsNoRows() throws {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    sketch.row(2, "一级指标", "二级指标", "三级指标", "指标值")
    let project = Project(name: "甲", indicators: FillSketch.indicators(3))
    let plan = try FillSketch.plan(project, sketch.sheet)
    #expect(plan.insertions == [])
    #expect(["C3", "C4", "C5"].map { plan.texts[$0] } == ["指标1", "指标2", "指标3"])
  }

  /// What stands below a table without rows is no model for those that come in.
  @Test func aTableWithoutRowsGetsThemAbove() throws {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    sketch.row(2, "一级指标", "二级指标", "三级指标", "指标值")
    sketch.row(3, "填报说明：无")
    var cells = FillSketch.Cells()
    cells.formulas = ["C3", "C4"]
    let project = Project(name: "甲", indicators: FillSketch.indicators(2))
    let plan = try FillSketch.plan(project, sketch.sheet, cells)
    #expect(plan.insertions == [RowInsertion(count: 2, after: 2, model: nil)])
    #expect(["C3", "C4"].map { plan.texts[$0] } == ["指标1", "指标2"])
    #expect(plan.problems == [])
  }

  @Test func aNoteFarBelowCostsLittle() throws {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    sketch.row(2, "一级指标", "二级指标", "三级指标", "指标值")
    sketch.row(1_048_576, "填报说明：无")
    let project = Project(name: "甲", indicators: FillSketch.indicators(3))
    let plan = try FillSketch.plan(project, sketch.sheet)
    #expect(plan.insertions == [])
    #expect(plan.values.count < 200_000)
    #expect(["C3", "C4", "C5"].map { plan.texts[$0] } == ["指标1", "指标2", "指标3"])
  }

  @Test func oldValuesOfAFilledFormGo() throws {
    let project = Project(name: "甲", indicators: [FillSketch.indicator("效益指标", "社会效益指标", "新", "优")])
    let plan = try FillSketch.plan(project, FormSketch.form().sheet)
    #expect(plan.texts["A10"] == "效益指标")
    #expect(plan.texts["C10"] == "新")
    #expect(plan.texts["C11"] == "")
    #expect(plan.texts["B3"] == "")
  }

  // MARK: Levels

  /// A form that prints its levels, merged over rows.
  private var printed: Sheet {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    sketch.row(2, "一级指标", "二级指标", "三级指标", "指标值")
    sketch.row(3, "产出指标", "数量指标")
    sketch.row(5, "", "质量指标")
    sketch.row(6, "满意度指标", "服务对象满意度指标")
    sketch.merge("A3:A5", "B3:B4")
    sketch.row(8, "填报说明：无")
    return sketch.sheet
  }

  @Test func printedLevelsTakeTheirIndicators() throws {
    let project = Project(
      name: "甲",
      indicators: [
        FillSketch.indicator("产出指标", "质量指标", "质", "≥1%"), FillSketch.indicator("产出指标", "数量指标", "数", "≥1次"),
        FillSketch.indicator("满意度指标", "服务对象满意度指标", "满", "≥90%"),
      ])
    let plan = try FillSketch.plan(project, printed)
    #expect(["C3", "C4", "C5", "C6"].map { plan.texts[$0] } == ["数", "", "质", "满"])
    #expect(plan.order == [1, 0, 2])
    // What is printed stays.
    #expect(plan.texts.keys.allSatisfy { !$0.hasPrefix("A") })
    #expect(plan.insertions == [])
    #expect(plan.problems == [])
  }

  @Test func rowsComeWithinTheirLevel() throws {
    let indicators = FillSketch.indicators(4) + [FillSketch.indicator("产出指标", "质量指标", "质", "优")]
    let plan = try FillSketch.plan(Project(name: "甲", indicators: indicators), printed)
    #expect(plan.insertions == [RowInsertion(count: 2, after: 3, model: 3)])
    #expect((3...7).map { plan.texts["C\($0)"] } == ["指标1", "指标2", "指标3", "指标4", "质"])
  }

  @Test func levelsThatTheTemplateDoesNotPrintAreReported() throws {
    let project = Project(name: "甲", indicators: [FillSketch.indicator("效益指标", "经济效益指标", "增收", "≥1元")])
    let plan = try FillSketch.plan(project, printed)
    #expect(
      plan.problems.map(\.reason)
        == [.noRowsForLevels(level1: "效益指标", level2: "经济效益指标", level3: "增收")])
    #expect(plan.order == [])
  }

  @Test func blankMergedLevelsHoldForTheirRows() throws {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    sketch.row(2, "一级指标", "二级指标", "三级指标", "指标值")
    sketch.merge("A3:A4", "A5:A6")
    sketch.row(8, "填报说明：无")
    let project = Project(
      name: "甲",
      indicators: [
        FillSketch.indicator("产出指标", "数量指标", "数", "≥1次"), FillSketch.indicator("效益指标", "社会效益指标", "社", "优"),
        FillSketch.indicator("效益指标", "社会效益指标", "会", "优"),
      ])
    let plan = try FillSketch.plan(project, sketch.sheet)
    #expect(plan.texts["A3"] == "产出指标")
    #expect(plan.texts["A5"] == "效益指标")
    #expect(["C3", "C4", "C5", "C6"].map { plan.texts[$0] } == ["数", "", "社", "会"])
    #expect(plan.texts["A6"] == nil)
  }
}
