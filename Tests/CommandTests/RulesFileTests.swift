import Intake
import Review
import Testing
import Wording

@testable import jixiao

@Suite struct RulesFileTests {
  @Test func switchesGradesAndParameterises() throws {
    let rules = try read(
      """
      rules:
        goal-duplicated: off
        cost-unit: 关闭
        comparator-missing: error
        cost-direction: 提示
        project-code-district:
          severity: 错误
          district: 130302
        percent-over-100:
          growth-words: [增长, 提升]
        timeliness-not-time: {reach-words: 覆盖面}
        indicator-level-mismatch: {cost-level-since: 2022}
      """)
    let settings = rules.settings
    #expect(settings.disabled == ["goal-duplicated", "cost-unit"])
    #expect(
      settings.severities == [
        "comparator-missing": .error, "cost-direction": .info, "project-code-district": .error,
      ])
    #expect(settings.district == "130302")
    #expect(settings.growthWords == ["增长", "提升"])
    #expect(settings.reachWords == ["覆盖面"])
    #expect(settings.costLevelSince == 2022)
    #expect(rules.years.isEmpty)
  }

  /// A year's settings are the general ones with what is said of the year, wherever these stand.
  @Test func setsRulesByYear() throws {
    let rules = try read(
      """
      years:
        2021:
          goal-duplicated: on
          cost-direction: error
      rules:
        goal-duplicated: off
        project-code-district: {district: "130302"}
      """)
    #expect(rules.settings(for: nil).disabled == ["goal-duplicated"])
    #expect(rules.settings(for: 2022) == rules.settings)
    #expect(rules.settings(for: 2021).disabled.isEmpty)
    #expect(rules.settings(for: 2021).severities == ["cost-direction": .error])
    #expect(rules.settings(for: 2021).district == "130302")
  }

  @Test(
    arguments: [
      ("rules:\n  goal-duplicate: off", "rule-unknown", 2, "goal-duplicated"),
      ("rules:\n  xyz: off", "rule-unknown", 2, "jixiao rules"),
      ("rules:\n  goal-duplicated: aus", "settings-choice-expected", 2, "关闭"),
      ("rules:\n  goal-duplicated:\n    severty: off", "settings-key-unknown", 3, "severity"),
      ("rules:\n  cost-unit:\n    growth-words: [增]", "rule-parameter-elsewhere", 3, "percent-over-100"),
      ("rules:\n  project-code-district:\n    district: 1303", "rule-parameter-unfit", 3, "6 位数字"),
      ("rules:\n  percent-over-100:\n    growth-words: ['']", "rule-parameter-unfit", 3, "空白"),
      ("rules:\n  percent-over-100:\n    growth-word: [增]", "settings-key-unknown", 3, "growth-words"),
      ("years:\n  21: {cost-unit: off}", "rule-year", 2, "21"),
      ("rule:\n  cost-unit: off", "settings-key-unknown", 1, "rules"),
      ("rules: [cost-unit]", "settings-mapping-expected", 1, "列表"),
    ])
  func saysWhatIsWrongAndWhere(_ text: String, _ id: String, _ line: Int, _ hint: String) throws {
    let failure = try #require(throws: SettingsFailure.self) { try read(text) }
    #expect(failure.id == id)
    #expect(failure.place?.line == line)
    #expect(failure.text(in: .chinese).contains(hint))
    #expect(!failure.text(in: .english).isEmpty)
  }

  @Test func anEmptyFileIsRefused() throws {
    #expect(throws: SettingsFailure.self) { try read("# nichts\n") }
    #expect(try read("rules:\n") == CheckRules())
  }

  @Test func theCommandHeedsTheFile() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    try jixiao.write(
      "rules: {target-not-measurable: off, goal-repeats-purpose: 错误}".utf8, to: "规则.yaml")
    let result = try await jixiao.run(["check", "草稿.xlsx", "--rules", "规则.yaml"])
    #expect(result.status == 1)
    #expect(result.output.hasSuffix("还不能报送：有 1 处错误须修改。\n"))
    #expect(!result.output.contains("target-not-measurable"))
    try jixiao.write("rules:\n  goal-repeat-purpose: off\n".utf8, to: "规则.yaml")
    let refused = try await jixiao.run(["check", "草稿.xlsx", "--rules", "规则.yaml"])
    #expect(refused.status == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("“规则.yaml”第 2 行第 3 列") && refused.errors.contains("goal-repeats-purpose"))
  }

  private func read(_ text: String) throws -> CheckRules {
    try RulesFile(SettingsFile(bytes: Array(text.utf8), path: "规则.yaml")).rules
  }
}
