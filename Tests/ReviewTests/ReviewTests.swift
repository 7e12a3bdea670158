import BudgetModel
import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import Review

@Suite struct ReviewTests {
  private func manyWithoutUnit(_ count: Int) -> SampleForm {
    var form = SampleForm()
    let first = form.project.indicators[0]
    for index in 0..<count {
      var indicator = first
      indicator.level3 = "第\(index)项"
      indicator.target = IndicatorTarget(reading: "≥350", fiscalYear: 2022)
      form.project.indicators.append(indicator)
    }
    return form
  }

  @Test func thousandsOfTheSameAreCountedAndNotListed() {
    let result = manyWithoutUnit(5_000).result
    #expect(result.findings.count == 100)
    #expect(result.totals.byRule == ["target-unit-missing": 5_000])
    #expect(result.totals.bySeverity == [.error: 5_000])
    #expect(result.omitted.map(\.count) == [4_900])
    #expect(result.omitted.map(\.rule) == ["target-unit-missing"])
  }

  @Test func asManyAreListedAsIsAskedFor() {
    let form = manyWithoutUnit(300)
    let input = ReviewInput([form.sourced], fiscalYear: 2022)
    #expect(Review(heldFindings: .max).run([input]).findings.count == 300)
    #expect(Review(heldFindings: 1).run([input]).omitted.map(\.count) == [299])
  }

  @Test func findingsStandInTheFormsOrder() {
    var form = SampleForm()
    form.project.code = nil
    form.project.goals = ["甲乙", "甲乙"]
    form.setTarget(3, "≥170000元")
    form.setTarget(0, "350件")
    let found = form.result.findings.map { "\($0.field) \($0.rule)" }
    #expect(
      found == [
        "code project-code-missing", "goals[1] goal-duplicated", "indicators[0].target comparator-missing",
        "indicators[3].target cost-over-budget", "indicators[3].target cost-direction",
      ])
  }

  @Test func theSameContentIsReviewedOnce() {
    var form = SampleForm()
    form.project.name = nil
    form.others = [form.sourced, form.sourced]
    #expect(form.result.totals.projects == 1)
    #expect(form.result.findings.map(\.rule) == ["project-name-missing"])
  }

  @Test func findingsSayWhereAndWhat() throws {
    var form = SampleForm()
    form.setTarget(0, "350 件")
    form.project.indicators.removeLast()
    let result = form.result
    let finding = try #require(result.findings.first)
    #expect(finding.place.file == "甲.xlsx" && finding.place.sheet == "表")
    #expect(finding.place.cells.map { "\($0)" } == ["E10"])
    #expect(finding.text == "350 件")
    #expect(finding.project.name == "公共法律服务")
    // Where the missing level 1 belongs: below the last row.
    let missing = try #require(result.findings.last)
    #expect(missing.rule == "indicator-group-missing")
    #expect(missing.place.cells.map { "\($0)" } == ["A15"])
  }

  @Test func inheritedLevelsAreReportedOnceWhereTheyStand() {
    var form = SampleForm()
    for index in 0..<3 {
      form.project.indicators[index].level1 = "效益指标"
      form.project.indicators[index].level2 = "数量指标"
    }
    form.lacks = []
    var sourced = form.sourced
    for index in 1..<3 {
      sourced.provenance.fields[.indicator(index, .level1)] = nil
      sourced.provenance.fields[.indicator(index, .level2)] = nil
    }
    let findings = Review().run([ReviewInput([sourced], fiscalYear: 2022)]).findings
    #expect(
      findings.filter { $0.rule == "indicator-level-mismatch" }.map { "\($0.field)" } == [
        "indicators[0].level2"
      ])
  }

  // MARK: - Settings

  @Test func rulesAreSwitchedOffAndGradedAnew() {
    var form = SampleForm()
    form.project.code = nil
    form.setTarget(0, "350件")
    var settings = RuleSettings()
    settings.disabled = ["project-code-missing", "project-code-shape"]
    settings.severities = ["comparator-missing": .error]
    let result = Review(settings: settings).run([ReviewInput([form.sourced], fiscalYear: 2022)])
    #expect(result.findings.map(\.rule) == ["comparator-missing"])
    #expect(result.findings.map(\.severity) == [.error])
    #expect(result.totals.bySeverity == [.error: 1])
    #expect(!result.undecided.contains { $0.rule == "project-code-shape" })
  }

  @Test func parametersAreHeeded() {
    var settings = RuleSettings()
    let isSet = [
      settings.set(.district, to: .code("110101")), settings.set(.vagueEndings, to: .words(["350件"])),
      settings.set(.vagueBeginnings, to: .words([])),
    ]
    #expect(isSet == [true, true, true])
    var form = SampleForm()
    form.setTarget(1, "约350件")
    let result = Review(settings: settings).run([ReviewInput([form.sourced], fiscalYear: 2022)])
    #expect(Set(result.findings.map(\.rule)) == ["project-code-district", "target-not-measurable"])
  }

  @Test(arguments: RuleParameter.allCases)
  func parametersTakeTheirKindOfValueOnly(_ parameter: RuleParameter) {
    var settings = RuleSettings()
    let values: [RuleParameter.Value] = [.code("110101"), .words(["甲"]), .year(2023)]
    let taken = values.filter { settings.set(parameter, to: $0) && settings[parameter] == $0 }
    #expect(taken.count == 1)
    let before = settings
    let isSet = [
      settings.set(parameter, to: .code("11010")), settings.set(parameter, to: .words(["甲", ""])),
    ]
    #expect(isSet == [false, false])
    #expect(settings == before)
  }

  // MARK: - Whatever stands on a form

  @Test(arguments: 0..<60)
  func anyProjectIsReviewed(_ seed: Int) {
    var random = RandomSubmission(seed: UInt64(seed))
    let submission = random.next()
    let sourced = submission.projects.map { Sourced($0, from: Provenance(file: "甲.json", sheet: "")) }
    let inputs = [ReviewInput(sourced, fiscalYear: submission.fiscalYear)]
    let result = Review().run(inputs)
    #expect(result.totals.findings == result.findings.count + result.omitted.reduce(0) { $0 + $1.count })
    #expect(result.totals.byRule.values.reduce(0, +) == result.totals.findings)
    let again = Review().run(inputs)
    #expect(
      again.findings.map { "\($0.rule) \($0.field)" } == result.findings.map { "\($0.rule) \($0.field)" })
    for finding in result.findings {
      #expect(finding.message.text(in: .chinese).utf8.count < 4_000)
      #expect(!finding.message.text(in: .english).isEmpty)
    }
  }
}
