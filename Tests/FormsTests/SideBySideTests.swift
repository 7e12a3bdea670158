import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

@Suite struct SideBySideTests {
  private func sheet(row: Int = 1, columns: [Int], change: (inout SheetSketch) -> Void = { _ in }) -> Sheet {
    var sketch = SheetSketch()
    for (index, column) in columns.enumerated() {
      FormSketch.draw(into: &sketch, row: index == 0 ? 1 : row, column: column, code: "A\(index + 1)")
    }
    change(&sketch)
    return sketch.sheet
  }

  @Test(arguments: [8, 9, 12], [1, 2, 5])
  func twoFormsAreToldApart(column: Int, row: Int) {
    let reading = SheetReading(sheet(row: row, columns: [1, column]))
    #expect(reading.projects.map(\.code) == ["A1", "A2"])
    #expect(reading.projects.allSatisfy { $0.indicators == FormSketch.project.indicators })
    #expect(reading.projects.allSatisfy { $0.goals == FormSketch.project.goals })
    #expect(reading.problemNames == [])
  }

  @Test func threeFormsAreToldApart() {
    let reading = SheetReading(sheet(columns: [1, 9, 17]))
    #expect(reading.projects.map(\.code) == ["A1", "A2", "A3"])
    #expect(reading.problemNames == [])
  }

  @Test func titleOverBothIsOfBoth() throws {
    var sketch = SheetSketch()
    sketch.row(1, "绩效目标表（2022年度）")
    sketch.merge("A1:P1")
    for (column, code) in [(1, "A1"), (9, "A2")] {
      sketch.row(2, from: column, "项目编码", code)
      FormSketch.header(into: &sketch, row: 3, column: column)
      sketch.row(4, from: column, "产出指标", "数量指标", "甲", "", "≥1次")
    }
    let map = SheetRecogniser().recognise(sketch.sheet)
    #expect(map.forms.map(\.fiscalYear) == [2022, 2022])
    #expect(map.problems == [])
  }

  @Test func wordsOfLabelsAmongTheIndicatorsDivideNothing() {
    var sketch = FormSketch.form()
    sketch.row(12, "", "质量指标", "项目名称", "项目名称", "≥1次", "项目编码")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map(\.indicators.count) == [3])
    #expect(reading.problemNames == [])
  }

  @Test func tablesBelowEachOtherInOtherColumnsAreNotSideBySide() {
    var sketch = SheetSketch()
    FormSketch.draw(into: &sketch, row: 1, column: 1, code: "A1")
    FormSketch.draw(into: &sketch, row: 20, column: 3, code: "A2")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map(\.code) == ["A1", "A2"])
    #expect(reading.problemNames == [])
  }

  @Test func indexOfProjectsIsNoForm() {
    var sketch = SheetSketch()
    sketch.row(1, "项目绩效目标表目录")
    sketch.row(2, "序号", "项目名称", "预算数", "页码")
    sketch.row(3, "1", "普法经费", "70000", "3")
    sketch.row(4, "2", "公共法律服务", "160000", "4")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [])
    #expect(reading.problemNames == ["project-list-not-taken B2"])
  }

  @Test func contentsOfTitlesAreNoForm() {
    var sketch = SheetSketch()
    for row in 1...5 { sketch.row(row, "\(row).普法经费绩效目标表") }
    #expect(SheetRecogniser().recognise(sketch.sheet).isEmpty)
  }
}
