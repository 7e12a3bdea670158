import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

/// What a filler puts where, on blank forms.
@Suite struct FormFillerTests {
  // MARK: Fields above the table

  @Test func valuesGoToTheirCellsInTheRightTypes() throws {
    let plan = try FillSketch.plan(FormSketch.project, FillSketch.template())
    #expect(
      plan.texts == [
        "A2": "315001 秦皇岛市抚宁区司法局本级", "B3": "13030622P00556710006E", "E3": "普法经费", "C4": "#70000",
        "E4": "#70000", "G4": "", "B5": "用于普法宣传经费", "B7": "#30", "D7": "#50", "E7": "#70", "F7": "#100",
        "B8": "1.拟定规划\n2.加强阵地建设", "A10": "产出指标", "B10": "数量指标", "C10": "宣传场次", "D10": "主题宣传活动次数",
        "E10": "≥1次", "F10": "组织活动次数", "A11": "产出指标", "B11": "成本指标", "C11": "节约成本",
        "D11": "支出控制在预算内", "E11": "≤70000元", "F11": "年度预算", "A12": "", "B12": "", "C12": "", "D12": "",
        "E12": "", "F12": "",
      ])
    #expect(plan.problems == [])
    #expect(plan.insertions == [])
    #expect(plan.removals == [])
  }

  @Test(arguments: [("万元", "#7"), ("千元", "#70"), ("亿元", "#0.0007"), ("元", "#70000")])
  func amountsAreInTheTemplatesUnit(unit: String, expected: String) throws {
    let plan = try FillSketch.plan(FormSketch.project, FillSketch.template(unit: unit))
    #expect(plan.texts["C4"] == expected)
  }

  @Test func formatsAreKeptInMind() throws {
    var cells = FillSketch.Cells()
    cells.formats = ["B7": "0%", "D7": "@", "E7": "0.00", "C4": "@", "E4": "0.0%"]
    let plan = try FillSketch.plan(FormSketch.project, FillSketch.template(), cells)
    #expect(plan.texts["B7"] == "#0.3")
    #expect(plan.texts["D7"] == "50")
    #expect(plan.texts["E7"] == "#70")
    #expect(plan.texts["C4"] == "70000.00")
    // As a percentage the number would show as another.
    #expect(plan.texts["E4"] == "70000.00")
    #expect(plan.ids == ["fill-written-as-text E4"])
  }

  @Test func numbersThatExcelWouldRoundBecomeTexts() throws {
    var project = FormSketch.project
    project.budget.total = FormSketch.money("12345678901234.567")
    let plan = try FillSketch.plan(project, FillSketch.template())
    #expect(plan.texts["C4"] == "12345678901234.567")
    #expect(plan.ids == ["fill-written-as-text C4"])
  }

  /// A form that is printed says what its cells show.
  @Test(arguments: [
    ("#,##0.00", "70000.5", "万元", "7.00005 7.00"), ("0", "7.4", "元", "7.4 7"),
    ("0.00,", "70000", "元", "70000 70.00"),
    (";;;", "7", "元", "7 "), ("0.00;0.00", "-5", "元", "-5 5.00"), ("0.0E+00", "70000", "元", "70000 7.0E+04"),
    ("#,##0.00_ ;[Red]-#,##0.00", "-70000.25", "元", nil), ("0.00;;", "0", "元", nil),
    ("#,##0", "70000", "元", nil),
    ("\"￥\"#,##0.00", "70000.25", "元", nil), ("0.00\"万元\"", "70000", "万元", nil),
    ("000000", "70000", "元", nil),
    ("[DBNum2]General", "70000", "元", nil), ("General", "12345678.12", "元", nil),
    // General shows eleven characters, the point among them.
    ("General", "123456789.12", "元", "123456789.12 123456789.1"),
    ("General", "12345678901.239", "元", "12345678901.239 12345678901"),
  ])
  func numbersThatShowAsOthersAreReported(
    format: String, yuan: String, unit: String, shown: String?
  ) throws {
    var project = FormSketch.project
    project.budget = Budget(total: FormSketch.money(yuan))
    var cells = FillSketch.Cells()
    cells.formats = ["C4": format]
    let plan = try FillSketch.plan(project, FillSketch.template(unit: unit), cells)
    #expect(plan.texts["C4"]?.hasPrefix("#") == true)
    let reported = plan.problems.compactMap { problem in
      if case .shownOtherwise(let text, let shown) = problem.reason { "\(text) \(shown)" } else { nil }
    }
    #expect(reported == [shown].compactMap(\.self))
  }

  @Test func datesTakeNoAmounts() throws {
    var cells = FillSketch.Cells()
    cells.formats = ["C4": "yyyy-mm-dd"]
    var project = FormSketch.project
    project.budget.total = FormSketch.money("1234567890.00")
    let plan = try FillSketch.plan(project, FillSketch.template(), cells)
    #expect(plan.texts["C4"] == "1234567890.00")
    #expect(plan.ids == ["fill-written-as-text C4"])
  }

  @Test func unitIsSeparatedWhereTheTemplateSeparatesIt() throws {
    let plan = try FillSketch.plan(FormSketch.project, FillSketch.template(unitLabels: true))
    #expect(plan.texts["B2"] == "315001")
    #expect(plan.texts["E2"] == "秦皇岛市抚宁区司法局本级")
  }

  @Test func inlineLabelsStay() throws {
    var sketch = SheetSketch()
    sketch.row(1, "预算单位：315009 某所　单位：元")
    FillSketch.table(into: &sketch)
    sketch.row(3, "项目编码", "", "", "项目名称")
    let plan = try FillSketch.plan(FormSketch.project, sketch.sheet)
    #expect(plan.texts["A1"] == "预算单位：315001 秦皇岛市抚宁区司法局本级　单位：元")
  }

  @Test func titleThatNamesTheOldProjectGetsTheNewName() throws {
    var project = FormSketch.project
    project.name = "人民调解经费"
    let plan = try FillSketch.plan(project, FormSketch.form().sheet)
    #expect(plan.texts["A1"] == "2.人民调解经费绩效目标表")
  }

  @Test func whatTheTemplateHasNoPlaceForIsReported() throws {
    var sketch = SheetSketch()
    sketch.row(1, "单位：元")
    sketch.row(3, "项目名称")
    sketch.row(9, "一级指标", "二级指标", "三级指标", "指标值")
    sketch.merge("D10:E10", "D11:E11")
    let plan = try FillSketch.plan(FormSketch.project, sketch.sheet)
    #expect(
      Set(plan.problems.map(\.reason.id)) == ["fill-no-place", "fill-no-column"])
    #expect(plan.unplaced.isSuperset(of: [.code, .budgetTotal, .purpose, .goals, .indicator(0, .basis)]))
    #expect(plan.problems.allSatisfy { $0.reason.severity == .error })
  }

  @Test func tooLongTextsAreNotCut() throws {
    var project = FormSketch.project
    project.purpose = String(repeating: "长", count: 32_768)
    let plan = try FillSketch.plan(project, FillSketch.template())
    #expect(plan.texts["B5"] == "")
    #expect(plan.ids == ["fill-text-too-long B5"])
    project.purpose = String(repeating: "长", count: 32_767)
    #expect(try FillSketch.plan(project, FillSketch.template()).problems == [])
  }

  @Test func formulasGiveWayToValuesOnly() throws {
    var cells = FillSketch.Cells()
    cells.formulas = ["C4", "G4"]
    let plan = try FillSketch.plan(FormSketch.project, FillSketch.template(), cells)
    #expect(plan.texts["C4"] == "#70000")
    #expect(plan.texts["G4"] == nil)
    #expect(plan.ids == ["fill-formula-replaced C4"])
  }

  @Test func lockedCellsStayOnlyWhereTheUserWishes() throws {
    var cells = FillSketch.Cells()
    cells.locked = ["E3"]
    #expect(try FillSketch.plan(FormSketch.project, FillSketch.template(), cells).texts["E3"] == "普法经费")
    let plan = try FillSketch.plan(
      FormSketch.project, FillSketch.template(), cells, FillOptions(respectsProtection: true))
    #expect(plan.texts["E3"] == nil)
    #expect(plan.ids == ["fill-cell-locked E3"])
  }

  @Test func statedYearOfAnotherTemplateIsReported() throws {
    var sketch = SheetSketch()
    sketch.row(1, "绩效目标表（2021年度）")
    sketch.row(2, "项目名称")
    FillSketch.table(into: &sketch)
    let plan = try FillSketch.plan(Project(name: "甲"), sketch.sheet)
    #expect(plan.problems.map(\.reason) == [.yearDiffers(stated: 2021, used: 2022)])
  }

  @Test(arguments: [
    ("2021年度绩效目标表", 2021), ("２０２１年 绩效目标表", 2021), ("绩效目标表（2021年）", 2021), ("2022年绩效目标表", nil),
    ("2021年续建工程绩效目标表", nil), ("绩效目标表", nil),
  ])
  func yearOfTheTitleIsCompared(title: String, stated: Int?) throws {
    var sketch = SheetSketch()
    sketch.row(1, title)
    sketch.row(2, "项目名称", "2021年续建工程")
    FillSketch.table(into: &sketch)
    let plan = try FillSketch.plan(Project(name: "甲"), sketch.sheet)
    #expect(plan.problems.map(\.reason) == (stated.map { [.yearDiffers(stated: $0, used: 2022)] } ?? []))
  }

  // MARK: Goals

  @Test func goalsTakeTheRowsThatTheTemplateHasForThem() throws {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    sketch.row(2, "绩效目标")
    sketch.merge("A2:A4", "B2:F2", "B3:F3", "B4:F4")
    FillSketch.table(into: &sketch)
    var project = Project(name: "甲", goals: ["一", "二", "三", "四"])
    let plan = try FillSketch.plan(project, sketch.sheet)
    #expect(["B2", "B3", "B4"].map { plan.texts[$0] } == ["1.一", "2.二", "3.三\n4.四"])
    project.goals = ["一"]
    let single = try FillSketch.plan(project, sketch.sheet)
    #expect(["B2", "B3", "B4"].map { single.texts[$0] } == ["1.一", "", ""])
  }

  // MARK: The department

  @Test(arguments: [
    ("", Department(code: "315"), "315"), ("315 司法局", Department(code: "315"), nil),
    ("316 民政局", Department(code: "315"), "315"), ("司法局", Department(code: "315", name: "司法局"), "315 司法局"),
    ("315 司法局", Department(), nil),
  ])
  func departmentGivesWayToWhatSaysMore(present: String, department: Department, expected: String?) throws {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称")
    sketch.row(2, "主管部门及代码", present)
    FillSketch.table(into: &sketch)
    let sheet = sketch.sheet
    let form = try #require(SheetRecogniser().recognise(sheet).forms.first)
    var filler = FormFiller(Project(name: "甲"), into: form, on: sheet, cells: FillSketch.Cells())
    #expect(filler.makePlan(fiscalYear: nil, department: department).texts["B2"] == expected)
  }
}
