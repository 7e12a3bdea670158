import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing

/// Forms as departments bend them, each with the smallest sheet that shows the bend.
@Suite struct BentFormTests {
  /// A heading above a table of one indicator.
  private func form(_ heading: (inout SheetSketch) -> Void) -> SheetReading {
    var sketch = SheetSketch()
    heading(&sketch)
    FormSketch.header(into: &sketch, row: 20)
    sketch.row(21, "产出指标", "数量指标", "甲", "", "≥1次")
    return SheetReading(sketch.sheet)
  }

  // MARK: Goals

  @Test(arguments: ["1", "1.", "（1）", "①", "目标1"])
  func goalsMayHaveAColumnOfNumbers(first: String) {
    let reading = form { sketch in
      sketch.row(1, "项目编码", "A1", "单位：元")
      sketch.row(2, "绩效目标", first, "开展宣传")
      sketch.row(3, "", "2", "建设阵地；3、加强培训")
      sketch.merge("A2:A3")
    }
    #expect(reading.projects.first?.goals == ["开展宣传", "建设阵地；3、加强培训"])
    #expect(reading.problemNames == [])
  }

  @Test func numberedGoalsMayHaveHeadings() {
    let reading = form { sketch in
      sketch.row(1, "项目编码", "A1")
      sketch.row(2, "绩效目标", "序号", "目标内容")
      sketch.row(3, "", "1", "开展宣传")
      sketch.merge("A2:A3")
    }
    #expect(reading.projects.first?.goals == ["开展宣传"])
    #expect(reading.problemNames == [])
  }

  @Test func headingsOfTheTableAreNoValues() {
    var sketch = SheetSketch()
    sketch.row(1, "项目编码", "A1")
    sketch.row(2, "绩效目标", "资金用途")
    FormSketch.header(into: &sketch, row: 3)
    sketch.row(4, "产出指标", "数量指标", "甲", "", "≥1次")
    let project = SheetReading(sketch.sheet).projects.first
    #expect(project?.goals == [])
    #expect(project?.purpose == nil)
  }

  // MARK: Money

  @Test(arguments: ["普法经费绩效目标表（单位：万元）", "普法经费绩效目标表（万元）"])
  func moneyUnitMayStandInTheTitle(title: String) {
    let reading = form { sketch in
      sketch.row(1, title)
      sketch.row(2, "项目编码", "A1", "预算数", "7")
    }
    #expect(reading.projects.first?.budget.total?.description == "70000.00")
    #expect(reading.provenance.first?.title == title)
    #expect(reading.problemNames == [])
  }

  @Test func unitIsBesideTheDeclarationBelowSuchATitle() {
    let reading = form { sketch in
      sketch.row(1, "绩效目标表（单位：元）")
      sketch.row(2, "315001 司法局", "", "单位：元")
      sketch.row(3, "项目编码", "A1", "预算数", "7")
    }
    #expect(reading.projects.first?.unit == BudgetUnit(code: "315001", name: "司法局"))
    #expect(reading.problemNames == [])
  }

  @Test(arguments: ["单位：美元", "单位：百万元", "金额单位：万港元", "（单位:欧元）"])
  func unknownMoneyUnitIsNoUnitAndItsAmountsAreNotTaken(declaration: String) {
    let reading = form { sketch in
      sketch.row(1, "315001 司法局", "", declaration)
      sketch.row(2, "项目编码", "A1", "预算数", "7")
    }
    #expect(reading.projects.first?.budget == Budget())
    #expect(reading.projects.first?.unit == BudgetUnit(code: "315001", name: "司法局"))
    #expect(reading.problemNames == ["money-unit-not-yuan C1"])
  }

  @Test func unknownMoneyUnitMayShareItsCell() {
    let reading = form { sketch in
      sketch.row(1, "预算单位：315001 司法局　单位：美元")
      sketch.row(2, "项目编码", "A1", "预算数", "7")
    }
    #expect(reading.projects.first?.budget == Budget())
    #expect(reading.projects.first?.unit.name == "司法局")
    #expect(reading.problemNames == ["money-unit-not-yuan A1"])
  }

  @Test func unknownMoneyUnitOfAList() {
    var sketch = SheetSketch()
    sketch.row(1, "单位：美元")
    sketch.row(2, "项目编码", "预算数", "一级指标", "二级指标", "三级指标", "指标值")
    sketch.row(3, "A1", "7", "产出指标", "数量指标", "甲", "≥1次")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.budget == Budget())
    #expect(reading.problemNames == ["money-unit-not-yuan A1"])
  }

  @Test func unitThatEndsInYuanIsAUnit() {
    let reading = form { sketch in
      sketch.row(1, "单位：状元")
      sketch.row(2, "项目编码", "A1")
    }
    #expect(reading.projects.first?.unit.name == "状元")
  }

  /// 预算数 above the cell and 财政资金 left of it: either may be meant.
  @Test func amountAtTwoLabelsIsNeithers() {
    let reading = form { sketch in
      sketch.row(1, "项目编码", "A1", "单位：元")
      sketch.row(2, "", "预算数", "其他资金")
      sketch.row(3, "财政资金", "70000", "5")
    }
    #expect(reading.projects.first?.budget.total == nil)
    #expect(reading.projects.first?.budget.fiscal == nil)
    #expect(reading.problemNames.contains("value-claimed-twice B3"))
  }

  @Test func sourcesOfMoneyUnderTheHeadingOfTheTotal() {
    let reading = form { sketch in
      sketch.row(1, "项目编码", "A1")
      sketch.row(2, "资金", "", "预算数（万元）", "备注")
      sketch.row(3, "", "财政资金", "7")
      sketch.row(4, "", "其他资金", "0.5")
      sketch.row(5, "", "合计", "7.5")
    }
    let budget = reading.projects.first?.budget
    #expect(budget?.total?.description == "75000.00")
    #expect(budget?.fiscal?.description == "70000.00")
    #expect(budget?.other?.description == "5000.00")
    #expect(reading.problemNames == ["content-not-taken A2"])
  }

  @Test func sumBeforeTheAmountIsNone() {
    let reading = form { sketch in
      sketch.row(1, "项目编码", "A1", "单位：元")
      sketch.row(2, "预算金额", "合计", "70000", "财政拨款", "70000")
    }
    #expect(reading.projects.first?.budget.total?.description == "70000.00")
    #expect(reading.problemNames == [])
  }

  // MARK: Units

  @Test func unitMayHaveAPlaceForItsSeal() {
    for texts in [["填报单位（盖章）：315001 司法局"], ["填报单位（盖章）", "315001 司法局"], ["填报单位（公章）：", "315001 司法局"]] {
      let reading = form { sketch in
        for (index, text) in texts.enumerated() { sketch.row(1, from: index + 1, text) }
        sketch.row(2, "项目编码", "A1")
      }
      #expect(reading.projects.first?.unit == BudgetUnit(code: "315001", name: "司法局"))
      #expect(reading.problemNames == [])
    }
  }

  /// Of several texts before `单位：元` the first is a label that nobody knows, not a unit.
  @Test func unknownLabelIsNoUnit() {
    let reading = form { sketch in
      sketch.row(1, "承办的", "司法局", "单位：元")
      sketch.row(2, "项目编码", "A1")
    }
    #expect(reading.projects.first?.unit == BudgetUnit())
    #expect(reading.problemNames == ["content-not-taken A1", "content-not-taken B1"])
  }

  // MARK: Pages

  @Test func pageNumbersAndRepeatedTitlesAreNotes() {
    var sketch = FormSketch.form()
    sketch.row(12, "", "", "第 1 页，共 2 页")
    sketch.row(13, "2.普法经费绩效目标表（续）")
    sketch.row(14, "315001 秦皇岛市抚宁区司法局本级", "", "", "", "", "单位：元")
    FormSketch.header(into: &sketch, row: 15)
    sketch.row(16, "满意度指标", "服务对象满意度指标", "满意度", "", "≥90%", "问卷")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map(\.indicators.count) == [3])
    #expect(reading.projects.first?.indicators[1] == FormSketch.project.indicators[1])
    #expect(Set(reading.problems.map(\.reason.id)) == ["note-not-taken"])
  }

  @Test func titleOfAnotherProjectBeginsAnotherForm() {
    var sketch = FormSketch.form()
    sketch.row(13, "3.其他经费绩效目标表")
    FormSketch.header(into: &sketch, row: 14)
    sketch.row(15, "满意度指标", "服务对象满意度指标", "满意度", "", "≥90%", "问卷")
    #expect(SheetReading(sketch.sheet).projects.map(\.indicators.count) == [2, 1])
  }

  @Test func instructionsAreNoForm() {
    var sketch = SheetSketch()
    sketch.row(1, "填表说明")
    sketch.row(2, "1.项目名称：按预算批复填写。")
    sketch.row(3, "2.绩效目标：填写年度目标。")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects == [])
    #expect(reading.problemNames == ["instructions-not-taken A1"])
  }

  @Test func formOfInlineLabelsWithoutATableIsAnError() {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称：普法经费")
    sketch.row(2, "绩效目标：做好工作")
    #expect(SheetReading(sketch.sheet).problemNames.contains("table-missing A1"))
  }

  @Test func groupOverTwoLinesOfHeadingsIsTheirs() {
    var sketch = SheetSketch()
    sketch.row(1, "项目名称", "普法经费")
    sketch.row(2, "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "偏差原因分析")
    sketch.row(3, "", "", "", "", "", "经费保障", "人员保障")
    sketch.row(4, "", "产出指标", "数量指标", "场次", "≥10次", "", "缺人")
    sketch.merge("A2:A4", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.remark) == ["人员保障：缺人"])
    #expect(reading.problemNames == [])
  }

  // MARK: Values

  /// A value beside a label that nobody knows is no rest of the value above it.
  @Test func valuesOfUnknownLabelsAreNotJoined() {
    let reading = form { sketch in
      sketch.row(1, "项目编码", "A1")
      sketch.row(2, "实施单位", "", "315001 司法局")
      sketch.row(3, "项目属性", "", "延续项目")
    }
    #expect(reading.projects.first?.unit == BudgetUnit(code: "315001", name: "司法局"))
    #expect(reading.problemNames == ["content-not-taken A3", "content-not-taken C3"])
  }

  @Test func sealBehindANameIsNoPartOfIt() {
    let reading = form { sketch in
      sketch.row(1, "项目编码", "A1", "预算单位", "315001 司法局（盖章）")
    }
    #expect(reading.projects.first?.unit.name == "司法局")
  }

  @Test func signAndValueMayShareAHeading() {
    var sketch = SheetSketch()
    sketch.row(1, "项目编码", "A1")
    sketch.row(2, "一级指标", "二级指标", "三级指标", "指标值", "", "", "备注")
    sketch.row(3, "产出指标", "数量指标", "甲", "≥", "10", "场次")
    sketch.row(4, "", "质量指标", "乙", "≥", "95%")
    sketch.row(5, "", "时效指标", "丙", "12月31日前")
    sketch.merge("D2:F2", "D5:F5")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.first?.indicators.map(\.target.raw) == ["≥10场次", "≥95%", "12月31日前"])
    #expect(reading.problemNames == [])
  }

  // MARK: Lists and neighbours

  @Test func groupsOverTheHeadingsOfAListNameNoField() {
    var sketch = SheetSketch()
    sketch.row(1, "编制部门：315 司法局", "", "", "", "", "", "单位：万元")
    sketch.row(2, "项目信息", "", "", "绩效指标", "", "", "", "备注")
    sketch.row(3, "项目编码", "项目名称", "预算数", "一级指标", "二级指标", "三级指标", "指标值")
    sketch.row(4, "A1", "甲", "7", "产出指标", "数量指标", "场次", "≥1次", "注意")
    sketch.merge("A2:C2", "D2:G2", "H2:H3")
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map(\.name) == ["甲"])
    #expect(reading.projects.first?.budget.total?.description == "70000.00")
    #expect(reading.projects.first?.indicators.map(\.remark) == ["注意"])
    #expect(reading.problemNames == [])
  }

  @Test(arguments: [1, 3])
  func copiesOfOneFormNeedNoRoomBetweenThem(row: Int) {
    var sketch = SheetSketch()
    for (index, column) in [1, 7].enumerated() {
      let top = index == 0 ? 1 : row
      sketch.row(top, from: column, "项目编码", "A\(index + 1)", "", "项目名称", "项目\(index + 1)")
      sketch.row(top + 1, from: column, "绩效目标", "做好\(index + 1)")
      FormSketch.header(into: &sketch, row: top + 2, column: column)
      sketch.row(top + 3, from: column, "产出指标", "数量指标", "甲", "乙", "≥1次", "计划")
    }
    let reading = SheetReading(sketch.sheet)
    #expect(reading.projects.map(\.code) == ["A1", "A2"])
    #expect(reading.projects.map(\.goals) == [["做好1"], ["做好2"]])
    #expect(reading.problemNames == [])
  }
}
