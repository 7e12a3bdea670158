import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

@Suite struct MisspeltLabelTests {
  @Test func labelOneEditAwayIsSuggestedAndNotTaken() {
    var sketch = FormSketch.form()
    sketch.row(8, "绩效目际", "1.拟定规划\n2.加强阵地建设")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.goals == [])
    #expect(reading.problemNames == ["label-misspelt A8", "content-not-taken B8"])
    #expect(reading.problems[0].reason == .label(.misspelt(text: "绩效目际", suggestions: ["绩效目标"])))
    #expect(reading.problems[0].isUntakenContent)
  }

  @Test func columnOneEditAwayIsSuggested() {
    var sketch = FormSketch.form()
    sketch.row(9, "一级指标", "二级指标", "三级指标", "绩效指标苗述", "指标值", "指标值确定依椐")
    let reading = SheetReading(sketch.sheet)
    #expect(
      reading.problemNames.filter { $0.hasPrefix("label") } == ["label-misspelt D9", "label-misspelt F9"])
  }

  @Test(arguments: ["预算鼠（万元）", "财政资今：70000", " 项目 名秤 ："])
  func unitsColonsAndBlanksDoNotHideASlip(_ text: String) {
    var sketch = FormSketch.form()
    sketch.row(14, "", "", "", "", "", "", "", text)
    #expect(SheetReading(sketch.sheet).problemNames == ["label-misspelt H14"])
  }

  /// Words of their own, and short ones that many words are near to.
  @Test(arguments: [
    "绩效指标", "二级指标", "单价", "部长", "产出指标", "随手一记", "2022年", "备主", "完成甲", "执行费", "指标", "目标1", "指标一", "5月初",
  ])
  func otherTextsAreNoMisspeltLabels(_ text: String) {
    var sketch = FormSketch.form()
    sketch.row(14, "", "", "", "", "", "", "", text)
    #expect(!SheetReading(sketch.sheet).problemNames.contains { $0.hasPrefix("label") })
  }

  @Test func valueThatLooksLikeALabelIsReported() {
    var sketch = SheetSketch()
    sketch.row(1, "单位：元")
    sketch.row(2, "项目编码", "", "项目名秤", "普法经费", "预算数", "16")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.problemNames == ["content-not-taken D2", "value-like-label C2"])
    #expect(reading.problems[1].label == "项目编码")
  }

  @Test func sheetWithLabelsButNoFormIsAnError() {
    var sketch = SheetSketch()
    sketch.row(3, "二级指标", "三级旨标")
    sketch.row(4, "数量指标", "办理件数")
    sketch.row(6, "绩效目标", "做好工作")
    let map = SheetRecogniser().recognise(sketch.sheet)
    #expect(
      map.problems.map { "\($0.reason.id) \($0.cell)" } == ["labels-without-form A3", "label-misspelt B3"])
    #expect(map.problems.first?.severity == .error)
    #expect(map.problems.first?.reason == .label(.withoutForm(labels: ["二级指标", "绩效目标"])))
  }

  @Test func sheetOfAnotherKindStaysSilent() {
    var sketch = SheetSketch()
    sketch.row(1, "序号", "单位", "用途", "备注", "年度预算数", "绩效目标")
    sketch.row(2, "1", "办公室", "采购", "", "100", "良好")
    #expect(SheetRecogniser().recognise(sketch.sheet).isEmpty)
  }
}
