import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

@Suite struct TemplateMarkerTests {
  /// A form whose labels no vocabulary knows.
  private var strange: SheetSketch {
    var sketch = SheetSketch()
    sketch.row(1, "工程一览")
    sketch.row(2, "工程号", "{{项目编码}}", "工程", "｛｛ 项目名称 ｝｝")
    sketch.row(3, "造价", "{{budget.total}}", "三月", "{{3月底}}", "哪一年", "{{年度}}")
    sketch.row(4, "甲类", "乙类", "丙类", "符号", "数", "量词")
    sketch.row(5, "{{一级指标}}", "{{二级指标}}", "{{三级指标}}", "{{计算符号}}", "{{指标值}}", "{{计量单位}}")
    return sketch
  }

  @Test func marksAloneMakeAForm() throws {
    let map = SheetRecogniser().recognise(strange.sheet)
    let form = try #require(map.forms.first)
    #expect(map.forms.count == 1)
    #expect(form.fields[.code]?.cells == [cell("B2")])
    #expect(form.fields[.code]?.label == cell("A2"))
    #expect(form.fields[.name]?.cells == [cell("D2")])
    #expect(form.fields[.budgetTotal]?.cells == [cell("B3")])
    #expect(form.months == [3])
    #expect(form.fields[.disbursement(0)]?.cells == [cell("D3")])
    #expect(form.context[.year]?.cells == [cell("F3")])
    let row = try #require(form.indicators.first)
    #expect(form.indicators.count == 1 && row.row == 5 && row.isTemplate)
    #expect(row.fields[.level3]?.cells == [cell("C5")])
    #expect(row.fields[.level3]?.label == cell("C4"))
    #expect(row.fields[.target]?.cells == [cell("D5"), cell("E5"), cell("F5")])
    #expect(row.sign == cell("D5") && row.unit == cell("F5"))
  }

  /// A label that no vocabulary knows declares the unit of its amount all the same.
  @Test func labelsOfMarksDeclareTheirUnit() throws {
    var sketch = SheetSketch()
    sketch.row(1, "工程编号", "{{项目编码}}", "要花多少（万元）", "{{预算数}}")
    FormSketch.header(into: &sketch, row: 2)
    sketch.row(3, "{{一级指标}}", "{{二级指标}}", "{{三级指标}}", "", "{{指标值}}")
    let form = try #require(SheetRecogniser().recognise(sketch.sheet).forms.first)
    #expect(form.fields[.budgetTotal]?.moneyUnit == .tenThousand)
  }

  @Test func marksAreNoContent() throws {
    let map = SheetRecogniser().recognise(strange.sheet)
    var reader = FormReader(try #require(map.forms.first), on: map.sheet, file: "表.xlsx", fiscalYear: nil)
    let (project, problems) = reader.read()
    #expect(project == nil)
    #expect(problems.map(\.reason) == [.formBlank])
    #expect(map.problems.map { "\($0.reason.id) \($0.cell)" } == ["content-not-taken A1"])
    #expect(map.sheet.cells.allSatisfy { !map.sheet.text(of: $0).contains("{{") })
  }

  @Test func marksAddToWhatLabelsSay() throws {
    var sketch = SheetSketch()
    sketch.row(1, "2.普法经费绩效目标表")
    sketch.row(2, "", "", "", "", "单位：元")
    sketch.row(3, "项目编码", "", "工程", "{{项目名称}}", "填报处室", "{{单位名称}}")
    FormSketch.header(into: &sketch, row: 4)
    sketch.row(5, "产出指标", "数量指标", "{{三级指标}}", "", "{{指标值}}")
    sketch.row(6, "", "质量指标", "合格率", "", "{{指标值}}")
    let map = SheetRecogniser().recognise(sketch.sheet)
    let form = try #require(map.forms.first)
    #expect(form.fields[.code]?.cells == [cell("B3")])
    #expect(form.fields[.name]?.cells == [cell("D3")])
    #expect(form.fields[.name]?.label == cell("C3"))
    #expect(form.fields[.unitName]?.cells == [cell("F3")])
    #expect(form.fields[.unit] == nil)
    #expect(form.indicators.map(\.row) == [5, 6])
    #expect(form.indicators[0].fields[.level2]?.cells == [cell("B5")])
    #expect(form.indicators.map(\.isTemplate) == [true, false])
    #expect(map.problems.isEmpty)
    var reader = FormReader(form, on: map.sheet, file: "表.xlsx", fiscalYear: nil)
    let project = try #require(reader.read().project?.value)
    #expect(project.indicators.map(\.level3) == ["合格率"])
    #expect(project.indicators[0].target.kind == .placeholder)
  }

  @Test func aMarkOverrulesTheLabelBesideIt() throws {
    var sketch = FormSketch.form()
    sketch.row(3, "项目编码", "{{项目名称}}", "", "项目名称", "")
    let map = SheetRecogniser().recognise(sketch.sheet)
    let form = try #require(map.forms.first)
    #expect(form.fields[.name]?.cells == [cell("B3")])
    #expect(form.fields[.code] == nil)
  }

  @Test func eachFormHasItsOwnMarks() throws {
    var sketch = SheetSketch()
    FormSketch.draw(into: &sketch, row: 1, code: "A1")
    FormSketch.draw(into: &sketch, row: 20, code: "A2")
    sketch.row(2, "", "", "", "{{备注}}")
    sketch.row(22, from: 7, "{{部门名称}}")
    sketch.row(3, from: 7, "{{部门名称}}")
    let map = SheetRecogniser().recognise(sketch.sheet)
    #expect(map.forms.map { $0.context[.departmentName]?.cells } == [[cell("G3")], [cell("G22")]])
  }

  @Test func marksThatCanNotBeUsedAreReported() {
    var sketch = FormSketch.form()
    sketch.row(12, "{{项目名秤}}", "{{表后说明}}", "名称：{{项目名称}}", "{{天气}}", "{{年度}}", "{{年度}}", "{{内容}}")
    let map = SheetRecogniser().recognise(sketch.sheet)
    #expect(
      Set(map.problems.map { "\($0.reason.id) \($0.cell)" }).isSuperset(of: [
        "marker-unknown A12", "marker-without-value B12", "marker-inside-text C12", "marker-unknown D12",
        "marker-repeated F12", "marker-without-value G12",
      ]))
    #expect(map.forms.first?.context[.year] == nil)
    let unknown = map.problems.first { $0.cell == cell("A12") }?.reason
    #expect(unknown == .marker(.unknown(name: "项目名秤", suggestions: ["项目名称"])))
  }

  @Test func bracesOfAnotherKindAreLeftAlone() {
    var sketch = SheetSketch()
    sketch.row(1, "{{a}} {{b}}", "{{}}", "{x}", "姓名")
    #expect(SheetRecogniser().recognise(sketch.sheet).isEmpty)
  }

  /// Programs that make reports mark their templates in the same way.
  @Test func templatesOfOtherKindsStaySilent() {
    var sketch = SheetSketch()
    sketch.row(1, "Company", "{{item.Company}}", "合计 {{total}}")
    sketch.row(2, "{{天气}}")
    #expect(SheetRecogniser().recognise(sketch.sheet).isEmpty)
    sketch.row(3, "{{项目名秤}}")
    #expect(SheetRecogniser().recognise(sketch.sheet).problems.contains { $0.reason.id == "marker-unknown" })
  }

  @Test func problemsAreSentencesInBothLanguages() {
    let problems: [FormProblem.Reason] = [
      .marker(.unknown(name: "甲", suggestions: [])), .marker(.repeated(name: "甲", first: cell("A1"))),
      .marker(.withoutValue(name: "甲")), .marker(.insideText("甲")),
      .label(.misspelt(text: "甲", suggestions: ["乙"])),
      .label(.takenAsValue(text: "甲", suggestions: ["乙"])), .label(.withoutForm(labels: ["甲"])),
    ]
    #expect(Set(problems.map(\.id)).count == problems.count)
    for problem in problems {
      #expect(problem.text(in: .chinese).hasSuffix("。") && problem.text(in: .english).hasSuffix("."))
    }
  }

  /// As many marks as cells can't take longer than reading them.
  @Test(.timeLimit(.minutes(1))) func manyMarksEnd() {
    var sketch = FormSketch.form()
    for row in 20..<2_020 { sketch.row(row, "{{三级指标}}", "{{年度}}", "{{天气}}") }
    let map = SheetRecogniser().recognise(sketch.sheet)
    #expect(map.forms.first?.indicators.count == 2_002)
  }

  private func cell(_ name: String) -> CellReference {
    CellReference(name) ?? CellReference(row: 1, column: 1)
  }
}
