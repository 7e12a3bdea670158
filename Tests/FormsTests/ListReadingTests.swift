import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

@Suite struct ListReadingTests {
  private func list(_ rows: [[String]], heading: [String] = []) -> SheetReading {
    var sketch = SheetSketch()
    if let text = heading.first { sketch.row(1, text) }
    sketch.row(2, "单位编码", "单位名称", "项目编码", "项目名称", "预算数（元）", "3月底", "12月底", "绩效目标")
    sketch.row(2, from: 9, "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
    for (index, row) in rows.enumerated() {
      for (column, text) in row.enumerated() { sketch.row(3 + index, from: 1 + column, text) }
    }
    return SheetReading(sketch.sheet)
  }

  private let first = [
    "315001", "本级", "A1", "甲", "100", "20%", "100%", "1.一 2.二", "产出指标", "数量指标", "子", "", "≥1次",
  ]

  @Test func projectFieldsMayBeRepeatedOrGivenOnce() {
    var repeated = first
    repeated[10] = "丑"
    let blank = [String](repeating: "", count: 9) + ["质量指标", "寅", "", "≥2次"]
    let reading = list([first, repeated, blank])
    #expect(reading.projects.count == 1)
    #expect(reading.projects.first?.indicators.map(\.level3) == ["子", "丑", "寅"])
    #expect(reading.projects.first?.indicators.map(\.level1) == ["产出指标", "产出指标", "产出指标"])
    #expect(reading.projects.first?.budget.total?.description == "100.00")
    #expect(reading.projects.first?.goals == ["一", "二"])
    #expect(reading.projects.first?.disbursement.map(\.month) == [3, 12])
    #expect(reading.projects.first?.unit == BudgetUnit(code: "315001", name: "本级"))
    #expect(reading.problemNames == [])
  }

  @Test func rowsOfOneProjectNeedNotStandTogether() {
    var other = first
    other[2] = "A2"
    var third = first
    third[10] = "丑"
    let reading = list([first, other, third])
    #expect(reading.projects.map(\.code) == ["A1", "A2"])
    #expect(reading.projects.map(\.indicators.count) == [2, 1])
  }

  @Test func levelsAreNotInheritedFromAnotherProject() {
    var other = first
    other[2] = "A2"
    other[8] = ""
    other[9] = ""
    let reading = list([first, other])
    #expect(reading.projects.last?.indicators.first?.level1 == nil)
  }

  @Test func rowsThatDisagreeAboutTheirProjectAreReported() {
    var other = first
    other[4] = "200"
    let reading = list([first, other])
    #expect(reading.problemNames == ["list-rows-differ E4"])
    #expect(reading.problems.first?.severity == .error)
  }

  @Test func blankMonthIsNoneOfTheProjects() {
    var row = first
    row[5] = ""
    #expect(list([row]).projects.first?.disbursement.map(\.month) == [12])
  }

  @Test func projectWithoutIndicatorIsKept() {
    let reading = list([Array(first.prefix(8))])
    #expect(reading.projects.first?.code == "A1")
    #expect(reading.projects.first?.indicators == [])
  }

  @Test func moneyUnitMayStandAboveTheList() {
    #expect(list([first], heading: ["单位：万元"]).projects.first?.budget.total?.description == "100.00")
  }

  @Test func incompleteIndicatorOfANamedProjectIsItsOwn() {
    var second = first
    second[9] = ""
    second[12] = ""
    second[10] = "丑"
    let reading = list([first, second])
    #expect(reading.projects.first?.indicators.map(\.level3) == ["子", "丑"])
    #expect(reading.problemNames == [])
  }

  @Test func rowsWithoutKeyThatSayOtherwiseAreReported() {
    var other = first
    other[2] = ""
    other[3] = ""
    other[4] = "999999"
    #expect(list([first, other]).problemNames == ["list-rows-differ E4"])
  }

  @Test(arguments: [0, 3])
  func totalsAreNoProjects(column: Int) {
    var total = [String](repeating: "", count: 13)
    total[column] = "合计"
    total[4] = "1510000"
    let reading = list([first, total])
    #expect(reading.projects.map(\.code) == ["A1"])
    #expect(reading.projects.first?.budget.total?.description == "100.00")
    #expect(reading.problemNames.contains("content-not-taken E4") || column == 0)
    #expect(!reading.problems.isEmpty)
  }

  @Test func codeMayStandInTheFirstRowAlone() {
    var second = first
    second[2] = ""
    second[10] = "丑"
    let reading = list([first, second])
    #expect(reading.projects.map(\.indicators.count) == [2])
    #expect(reading.problemNames == [])
  }

  @Test func amountsOfOneValueAgreeHoweverTheyAreTyped() {
    var second = first
    second[4] = "100.00元"
    second[5] = "20"
    #expect(list([first, second]).problemNames == [])
  }

  @Test func columnsOfYearAndDepartmentAreTaken() {
    var sketch = SheetSketch()
    sketch.row(1, "年度", "部门编码", "部门名称", "项目编码", "一级指标", "二级指标", "三级指标", "指标值")
    sketch.row(2, "2022年", "315", "司法局", "A1", "产出指标", "数量指标", "甲", "≥1次")
    let map = SheetRecogniser().recognise(sketch.sheet)
    let context = map.forms.first.map { FormContext($0, on: sketch.sheet) }
    #expect(context?.fiscalYear == 2022)
    #expect(context?.department == Department(code: "315", name: "司法局"))
    #expect(map.problems == [])
  }
}
