import BudgetModel
import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

@Suite struct VocabularyAddingTests {
  @Test func termsAreFoundByIdNameAndSpelling() throws {
    let vocabulary = Vocabulary.standard
    for entry in vocabulary.entries {
      #expect(try vocabulary.term(named: entry.term.id) == entry.term)
      #expect(try vocabulary.term(named: entry.name) == entry.term)
    }
    #expect(try vocabulary.term(named: "项目 代码：").id == "project.code")
    #expect(try vocabulary.term(named: "总体绩效目标").id == "category.objectives")
    #expect(Set(vocabulary.entries.map(\.name)).count == vocabulary.entries.count)
  }

  @Test func unknownNamesAreAnsweredWithTheNearest() {
    expect(.termUnknown("项目名秤", suggestions: ["项目名称"])) { try $0.term(named: "项目名秤") }
    expect(.termUnknown("project.nam", suggestions: ["project.name"])) { try $0.term(named: "project.nam") }
    expect(.termUnknown("天气", suggestions: [])) { try $0.term(named: "天气") }
  }

  @Test func addedSpellingsAreRead() throws {
    var sketch = SheetSketch()
    sketch.row(1, "单位：元")
    sketch.row(2, "Project code", "A1", "工程名称", "公共法律服务", "工程投资（万元）", "16")
    sketch.row(3, "一级指标", "二级指标", "考核点", "指标值")
    sketch.row(4, "产出指标", "数量指标", "办理件数", "≥400件")
    sketch.row(5, "特别提示", "按月填报")
    var vocabulary = Vocabulary.standard
    for (name, spelling) in [
      ("project.code", "Project code"), ("项目名称", "工程名称"), ("预算数", "工程投资"), ("三级指标", "考核点"), ("表后说明", "特别提示"),
    ] {
      try vocabulary.add(spelling, to: vocabulary.term(named: name))
    }
    let map = SheetRecogniser(vocabulary: vocabulary).recognise(sketch.sheet)
    let form = try #require(map.forms.first)
    var reader = FormReader(form, on: map.sheet, file: "草稿.xlsx", fiscalYear: nil)
    let project = try #require(reader.read().project?.value)
    #expect(project.code == "A1")
    #expect(project.name == "公共法律服务")
    #expect(project.budget.total == FormSketch.money("160000"))
    #expect(project.indicators.map(\.level3) == ["办理件数"])
    #expect(map.problems.map { "\($0.reason.id) \($0.cell)" } == ["note-not-taken A5", "note-not-taken B5"])
  }

  @Test func spellingsThatCanNotBeToldApartAreRefused() throws {
    try expectRefusal("项目代码", "项目名称", .spellingTaken("项目代码", by: "项目编码", wanted: "项目名称"))
    try expectRefusal("审核意见", "项目名称", .spellingTaken("审核意见", by: "表后说明", wanted: "项目名称"))
    try expectRefusal("数量指标", "三级指标", .spellingTaken("数量指标", by: "指标级别", wanted: "三级指标"))
    try expectRefusal("分项目标", "category.measures", .spellingTaken("分项目标", by: "分项绩效目标", wanted: "工作保障措施"))
    try expectRefusal(" ：、", "项目名称", .spellingEmpty(" ：、"))
    try expectRefusal("总投资（万元）", "预算数", .spellingHasMoneyUnit("总投资（万元）", label: "总投资"))
    try expectRefusal("单位：元", "表后说明", .spellingIsMoneyUnit("单位：元"))
    try expectRefusal("表", "title.project", .spellingTooShort("表"))
    for number in ["25%", "2022", "3.5", "—"] {
      try expectRefusal(number, "项目名称", .spellingIsNumber(number))
    }
    try expectRefusal("{{名}}", "项目名称", .spellingIsMarker("{{名}}"))
    let long = String(repeating: "长", count: Vocabulary.spellingLimit + 1)
    try expectRefusal(long, "项目名称", .spellingTooLong(long, limit: Vocabulary.spellingLimit))
  }

  @Test func whatIsThereAlreadyOrCanBeToldApartIsTaken() throws {
    var vocabulary = Vocabulary.standard
    let before = vocabulary.entries
    try vocabulary.add("项目 名称：", to: vocabulary.term(named: "项目名称"))
    #expect(vocabulary.entries == before)
    try vocabulary.add("总体绩效目标", to: vocabulary.term(named: "绩效目标"))
    #expect(vocabulary.entry(of: .goals)?.spellings.last == "总体绩效目标")
  }

  @Test func faultsAreSentencesInBothLanguages() {
    let faults: [VocabularyFault] = [
      .termUnknown("甲", suggestions: []), .termUnknown("甲", suggestions: ["乙", "丙"]), .spellingEmpty(""),
      .spellingTooLong("甲", limit: 60), .spellingTooShort("甲"),
      .spellingTaken("甲", by: "乙", wanted: "丙"), .spellingHasMoneyUnit("甲", label: "乙"),
      .spellingIsMoneyUnit("甲"), .spellingIsMarker("甲"),
    ]
    #expect(Set(faults.map(\.id)).count == faults.count - 1)
    for fault in faults {
      #expect(fault.text(in: .chinese).hasSuffix("。") && fault.text(in: .english).hasSuffix("."))
    }
  }

  private func expectRefusal(_ spelling: String, _ name: String, _ fault: VocabularyFault) throws {
    var vocabulary = Vocabulary.standard
    let term = try vocabulary.term(named: name)
    let thrown = #expect(throws: VocabularyFault.self) { try vocabulary.add(spelling, to: term) }
    #expect(thrown == fault)
  }

  private func expect(_ fault: VocabularyFault, _ body: (Vocabulary) throws -> VocabularyTerm) {
    let thrown = #expect(throws: VocabularyFault.self) { try body(.standard) }
    #expect(thrown == fault)
  }
}
