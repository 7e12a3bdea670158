import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

@Suite struct PageBreakTests {
  @Test func repeatedHeaderIsNoForm() {
    var sketch = SheetSketch()
    FormSketch.heading(into: &sketch)
    FormSketch.header(into: &sketch, row: 9)
    sketch.row(10, "产出指标", "数量指标", "宣传场次", "主题宣传活动次数", "≥1次", "组织活动次数")
    FormSketch.header(into: &sketch, row: 11)
    sketch.row(12, "", "成本指标", "节约成本", "支出控制在预算内", "≤70000元", "年度预算")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [FormSketch.project])
    #expect(reading.problemNames == [])
  }

  @Test func restOfACellAfterAPageBreakBelongsToTheIndicatorAbove() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "产出指标", "数量指标", "甲", "描述的前", "≥0.5 百分", "矫正人员对 矫正情况的")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "", "", "", "一半", "率", "认可度")
    let reading = SheetReading(sketch.sheet)
    let indicators = reading.projects.first?.indicators ?? []
    #expect(indicators.map(\.basis) == ["矫正人员对矫正情况的认可度"])
    #expect(indicators.map(\.description) == ["描述的前一半"])
    #expect(indicators.map(\.target.raw) == ["≥0.5 百分率"])
    #expect(reading.problemNames == [])
    let source = reading.provenance.first?.fields[.indicator(0, .basis)]
    #expect(source?.cells == [CellReference("F2")!, CellReference("F4")!])
  }

  @Test func restOfACellWithoutPageBreakIsJoinedAndReported() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "产出指标", "数量指标", "矫正人员", "", "≥1次", "对情况的")
    sketch.row(3, "", "", "报到率", "", "", "认可度")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.level3) == ["矫正人员报到率"])
    #expect(reading.problemNames == ["row-joined C3"])
  }

  @Test func textInTheFirstColumnAloneIsANote() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "产出指标", "数量指标", "甲", "", "≥1次")
    sketch.row(3, "本表一式三份")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.count == 1)
    #expect(reading.problemNames == ["content-not-taken A3"])
  }

  @Test func firstRowIsNeverARest() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "", "", "甲", "描述")
    #expect(SheetReading(sketch.sheet).projects.first?.indicators.map(\.level3) == ["甲"])
  }
}
