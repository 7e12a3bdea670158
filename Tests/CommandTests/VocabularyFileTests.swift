import Forms
import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import jixiao

@Suite struct VocabularyFileTests {
  @Test func spellingsAreAddedToTheirFields() throws {
    let vocabulary = try read(
      "# 本局的表\n项目名称: [工程名称, \"*课题 名称\"]\nbudget.total: 总投资\n表后说明:\n  - 特别提示\n项目表标题: 目标一览表\n")
    #expect(vocabulary.entry(of: .projectName)?.spellings.suffix(2) == ["工程名称", "*课题 名称"])
    #expect(vocabulary.entry(of: .budgetTotal)?.spellings.last == "总投资")
    #expect(vocabulary.entries.first { $0.term.id == "note" }?.spellings.last == "特别提示")
    #expect(vocabulary.entries.first { $0.term.id == "title.project" }?.spellings.last == "目标一览表")
  }

  @Test(
    arguments: [
      ("项目名秤: 甲", "vocabulary-field-unknown", 1, 1, "“项目名称”"),
      ("项目名称: [工程名称, 项目编码]", "vocabulary-spelling-taken", 1, 14, "“项目编码”"),
      ("项目名称: 工程名称\n项目编码: 工程名称", "vocabulary-spelling-taken", 2, 7, "“项目名称”"),
      ("项目名称:\n- \"：\"", "vocabulary-spelling-empty", 2, 3, "：”"),
      ("项目名称: [工程名称, 25%]", "vocabulary-spelling-is-number", 1, 14, "“25%”"),
      ("项目名称:\n  - 2022", "vocabulary-spelling-is-number", 2, 5, "“2022”"),
      ("预算数: 总投资（万元）", "vocabulary-spelling-has-money-unit", 1, 6, "“总投资”"),
      ("项目名称: {甲: 乙}", "settings-list-expected", 1, 7, "列表"),
      ("项目名称:", "settings-list-expected", 1, 6, "空白"), ("项目名称: [[甲]]", "settings-text-expected", 1, 8, "列表"),
      ("- 项目名称", "settings-mapping-expected", 1, 1, "半角"),
    ])
  func mistakesAreNamedWithTheirPlaces(
    _ text: String, _ id: String, _ line: Int, _ column: Int, _ words: String
  ) {
    let failure = #expect(throws: SettingsFailure.self) { try read(text) }
    #expect(failure?.id == id)
    #expect(failure?.place == SettingsPlace(line: line, column: column))
    #expect(failure?.text(in: .chinese).contains(words) == true, "\(failure?.text(in: .chinese) ?? "")")
  }

  @Test func fileWithoutContentIsRefused() {
    #expect(throws: SettingsFailure.self) { try read("# 空\n") }
  }

  @Test func convertKnowsTheLabelsOfAFile() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(Self.strangeForm.bytes(), to: "草稿.xlsx")
    let plain = try await jixiao.run(["convert", "草稿.xlsx"])
    #expect(!plain.output.contains("公共法律服务"))
    try jixiao.write(Array("项目名称: 工程名称\n指标值: 考核标准\n".utf8), to: "标签.yaml")
    let told = try await jixiao.run(["convert", "草稿.xlsx", "--vocabulary", "标签.yaml"])
    #expect(told.status == 0)
    #expect(told.output.contains("\"name\": \"公共法律服务\"") && told.output.contains("≥400 件"))
    try jixiao.write(Array("项目名秤: 工程名称\n".utf8), to: "标签.yaml")
    let wrong = try await jixiao.run(["convert", "草稿.xlsx", "--vocabulary", "标签.yaml"])
    #expect(wrong.status == 2)
    #expect(wrong.output.isEmpty)
    #expect(wrong.errors.hasPrefix("错误：设置文件“标签.yaml”第 1 行第 1 列："))
    let missing = try await jixiao.run(["convert", "草稿.xlsx", "--vocabulary", "没有.yaml", "--lang", "en"])
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("Error: Settings file “没有.yaml”: There is no such file"))
  }

  /// A form whose labels for the name and the value only a user knows.
  static var strangeForm: WorkbookMaker {
    WorkbookMaker([
      SheetMaker(
        "绩效表",
        [
          CellMaker("A1", "315001 司法局本级"), CellMaker("D1", "单位：元"),
          CellMaker("A2", "项目编码"), CellMaker("B2", "13030622P005567100047"), CellMaker("C2", "工程名称"),
          CellMaker("D2", "公共法律服务"), CellMaker("A3", "预算数"), CellMaker("B3", "160000.00"),
          CellMaker("A4", "一级指标"), CellMaker("B4", "二级指标"), CellMaker("C4", "三级指标"), CellMaker("D4", "考核标准"),
          CellMaker("A5", "产出指标"), CellMaker("B5", "数量指标"), CellMaker("C5", "办理件数"),
          CellMaker("D5", "≥400 件"),
        ])
    ])
  }

  private func read(_ text: String) throws -> Vocabulary {
    try VocabularyFile.vocabulary(
      adding: SettingsFile(bytes: Array(text.utf8), path: "标签.yaml"), to: .standard)
  }
}
