import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

@Suite struct FormReadingTests {
  @Test func readsTheBureausForm() {
    let reading = SheetReading(FormSketch.form().sheet)
    #expect(reading.projects == [FormSketch.project])
    #expect(reading.problemNames == [])
  }

  @Test(arguments: [(1, 1), (4, 3), (200, 40), (1_048_000, 16_000)])
  func readsTheFormWhereverItStands(row: Int, column: Int) {
    let reading = SheetReading(FormSketch.form(row: row, column: column).sheet)
    #expect(reading.projects == [FormSketch.project])
    #expect(reading.problemNames == [])
  }

  @Test func namesTheCellsOfFields() throws {
    let reading = SheetReading(FormSketch.form().sheet)
    let fields = try #require(reading.provenance.first).fields
    #expect(fields[.budgetOther]?.cells == [CellReference("G4")!])
    #expect(fields[.unit]?.cells == [CellReference("A2")!])
    #expect(fields[.purpose]?.cells == [CellReference("B5")!])
    #expect(fields[.disbursement(3)]?.cells == [CellReference("F7")!])
    #expect(fields[.indicator(1, .level2)]?.cells == [CellReference("B11")!])
    #expect(fields[.indicator(1, .level1)] == nil)
    #expect(fields[.indicator(1, .target)]?.label == CellReference("E9")!)
    #expect(reading.provenance.first?.title == "2.普法经费绩效目标表")
  }

  @Test func foldsLabels() {
    var sketch = SheetSketch()
    sketch.row(1, "项 目\n编 码：", "13030622P0055671000 6E", "", "项　目　名　称", "普法经费")
    sketch.row(2, "预算规模\n及资金用途", "预算数(万元)", "7", "其中：财政 资金（万元）", "7", "其他资金")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "宣传场次", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.code == "13030622P00556710006E")
    #expect(reading.projects.first?.budget.total == FormSketch.money("70000"))
    #expect(reading.projects.first?.budget.fiscal == FormSketch.money("70000"))
    #expect(reading.problemNames == [])
  }

  @Test func readsFormsBelowEachOther() {
    var sketch = SheetSketch()
    for (index, code) in ["A1", "A2", "A3"].enumerated() {
      FormSketch.draw(into: &sketch, row: 1 + index * 14, code: code)
    }
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map(\.code) == ["A1", "A2", "A3"])
    #expect(reading.projects.allSatisfy { $0.indicators == FormSketch.project.indicators })
    #expect(reading.problemNames == [])
  }

  @Test func readsFormsBelowEachOtherWithoutBlankRowsOrTitles() {
    var sketch = SheetSketch()
    for (index, code) in ["A1", "A2"].enumerated() {
      let row = 1 + index * 3
      sketch.row(row, "项目编码", code, "项目名称", "甲")
      FormSketch.header(into: &sketch, row: row + 1)
      sketch.row(row + 2, "产出指标", "数量指标", "场次", "", "≥\(index + 1)次")
    }
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map(\.code) == ["A1", "A2"])
    #expect(reading.projects.map(\.indicators.count) == [1, 1])
    #expect(reading.problemNames == [])
  }

  @Test func valuesMayBeSetApartFromTheirLabels() {
    var sketch = SheetSketch()
    sketch.row(1, "项目编码", "", "", "A1", "项目名称", "", "甲")
    FormSketch.header(into: &sketch, row: 2)
    sketch.row(4, "产出指标", "数量指标", "场次", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.code == "A1")
    #expect(reading.projects.first?.name == "甲")
  }

  @Test func mergedLevelsHoldForTheRowsBelow() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "产出指标", "数量指标", "甲", "", "≥1次")
    sketch.row(3, "", "", "乙", "", "")
    sketch.row(4, "效益指标", "", "丙", "", "≥3次")
    sketch.merge("A2:A3", "B2:B3")
    let indicators = SheetReading(sketch.sheet).projects.first?.indicators ?? []
    #expect(indicators.map(\.level1) == ["产出指标", "产出指标", "效益指标"])
    #expect(indicators.map(\.level2) == ["数量指标", "数量指标", nil])
    #expect(indicators.map(\.level3) == ["甲", "乙", "丙"])
    #expect(indicators[1].target.kind == .placeholder)
  }

  @Test func columnsMayStandInAnyOrder() {
    var sketch = SheetSketch()
    sketch.row(1, "指标值", "三级指标", "备注", "一级指标", "二级指标", "分值")
    sketch.row(2, "≥1次", "甲", "注意", "产出指标", "数量指标", "10")
    let indicator = SheetReading(sketch.sheet).projects.first?.indicators.first
    #expect(indicator?.level3 == "甲")
    #expect(indicator?.target.raw == "≥1次")
    #expect(indicator?.weight == ExactDecimal(10))
    #expect(indicator?.remark == "注意")
  }

  @Test func splitValuesAreJoined() {
    var sketch = SheetSketch()
    sketch.row(1, "一级指标", "二级指标", "三级指标", "计算符号", "指标值", "计量单位")
    sketch.row(2, "产出指标", "数量指标", "甲", "≥", "400", "件")
    sketch.row(3, "产出指标", "数量指标", "乙", "5", "3", "次")
    sketch.row(4, "产出指标", "数量指标", "丙", "6", "按规定执行", "")
    sketch.row(5, "产出指标", "数量指标", "丁", "", "90", "%")
    let targets = SheetReading(sketch.sheet).projects.first?.indicators.map(\.target.raw)
    #expect(targets == ["≥400件", "≤3次", "按规定执行", "90%"])
  }

  @Test func rowsAfterTheTableAreNoIndicators() {
    var sketch = FormSketch.form()
    sketch.row(13, "填报说明：预算数＝财政资金＋其他资金。")
    sketch.row(14, "填报人：", "张三", "联系电话：", "03350000000")
    sketch.row(15, "校验", "平衡")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [FormSketch.project])
    #expect(
      reading.problemNames == [
        "note-not-taken A13", "note-not-taken A14", "note-not-taken B14", "note-not-taken C14",
        "note-not-taken D14", "note-not-taken A15", "note-not-taken B15",
      ])
    #expect(reading.problems.allSatisfy { $0.severity == .info })
  }

  @Test func printedRowsWithoutIndicatorAreNone() {
    var sketch = SheetSketch()
    FormSketch.header(into: &sketch, row: 1)
    sketch.row(2, "产出指标", "数量指标", "甲", "", "≥1次")
    sketch.row(3, "效益指标", "经济效益指标")
    sketch.row(4, "", "社会效益指标", "乙", "", "≥2次")
    let indicators = SheetReading(sketch.sheet).projects.first?.indicators ?? []
    #expect(indicators.map(\.level1) == ["产出指标", "效益指标"])
    #expect(indicators.map(\.level2) == ["数量指标", "社会效益指标"])
  }

  @Test func blankFormIsSkippedAndSaidSo() {
    var sketch = SheetSketch()
    sketch.row(1, "绩效目标表")
    sketch.row(2, "项目编码", "", "", "项目名称")
    FormSketch.header(into: &sketch, row: 3)
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [])
    #expect(reading.problemNames == ["form-blank A1"])
  }

  @Test func sheetWithoutFormHasNothing() {
    var sketch = SheetSketch()
    sketch.row(1, "日期", "姓名", "备注")
    sketch.row(2, "2022-01-01", "张三", "绩效目标")
    #expect(SheetRecogniser().recognise(sketch.sheet).isEmpty)
  }
}
