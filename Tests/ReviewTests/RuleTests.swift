import BudgetModel
import Testing
import Wording

@testable import Review

/// Every rule fires, stays silent, and draws its line where it should.
@Suite struct RuleTests {
  @Test func faultlessFormHasNoFindings() {
    let result = SampleForm().result
    #expect(result.findings.map(\.rule).isEmpty)
    #expect(result.undecided.map(\.rule).isEmpty)
    #expect(result.totals.projects == 1)
    #expect(result.totals.findings == 0)
  }

  @Test(arguments: RuleCase.all)
  func saysWhatItMust(of fault: RuleCase) {
    var form = SampleForm()
    fault.change(&form)
    let result = form.result
    let findings = result.findings.filter { $0.rule == fault.rule }
    #expect(findings.map { "\($0.field)" } == fault.fields)
    #expect(result.undecided.contains { $0.rule == fault.rule } == fault.isUndecided)
    for finding in findings { expectSentences(finding) }
    for undecided in result.undecided { expectTexts(undecided.reason) }
  }

  @Test(arguments: RuleCatalogue.rules.map(\.id))
  func everyRuleIsTried(_ rule: String) {
    let cases = RuleCase.all.filter { $0.rule == rule }
    #expect(cases.contains { $0.kind == .fires && !$0.fields.isEmpty })
    #expect(cases.contains { $0.kind == .silent })
    #expect(cases.contains { $0.kind == .edge })
  }

  @Test func casesAreOfRulesThatExist() {
    #expect(RuleCase.all.allSatisfy { RuleCatalogue.rule($0.rule) != nil })
  }

  private func expectSentences(_ finding: Finding) {
    #expect(finding.message.id == finding.rule)
    expectTexts(finding.message)
    let isWithoutCells = finding.place.sheet.isEmpty
    // Only where a table has no row at all its cells are unknown.
    if !isWithoutCells, "\(finding.field)" != "indicators[0].level1" { #expect(!finding.place.cells.isEmpty) }
  }

  private func expectTexts(_ message: some Worded) {
    let chinese = message.text(in: .chinese)
    let english = message.text(in: .english)
    #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(english.unicodeScalars.contains { (0x61...0x7A).contains($0.value) })
    #expect(chinese != english)
    #expect(!chinese.contains("\n") && !english.contains("\n"))
  }
}
