import BudgetModel
import Review
import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct FindingsPageTests {
  private static let hostile = "\"'><script src=//x>alert(1)</script>&\u{202E}\u{0}<img onerror=x>\n"

  @Test(arguments: Language.allCases)
  func escapesWhateverTheInputHolds(_ language: Language) {
    let name = Self.hostile
    var project = CheckSample.project
    project.name = name
    project.code = name
    project.unit = BudgetUnit(code: name, name: name)
    var result = CheckSample.result(
      [CheckSample.finding(name, .error, of: project, file: name, text: name)], project: project, file: name)
    result.departments[0].department = Department(code: name, name: name)
    let sentence = CheckSample.Sentence(text: name)
    result.inputs.append(CheckedInput(path: name, file: name, outcome: .refused(sentence, isLimit: false)))
    let page = page(result, language)
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("\u{202E}"))
    #expect(!page.unicodeScalars.contains("\0"))
    #expect(page.contains("&quot;&#39;&gt;&lt;script src=//x&gt;"))
  }

  @Test func needsNothingFromElsewhere() {
    let page = page(CheckSample.result([CheckSample.finding()]))
    for word in ["http://", "https://", "src=", "href=", "url(", "@import", "<script", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"))
    #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print"))
  }

  /// Every element that is opened is closed, in order.
  @Test func isWellFormed() throws {
    let refusal = CheckSample.Sentence()
    var result = CheckSample.result([CheckSample.finding(), CheckSample.finding("b", .error, row: 11)])
    result.inputs.append(CheckedInput(path: "坏", file: "坏", outcome: .refused(refusal, isLimit: true)))
    result.add(CheckOmission(rule: "b", severity: .error, file: "甲.xlsx", count: 3))
    var open: [Substring] = []
    let markup = page(result).replacing(/<style>[\s\S]*<\/style>/, with: "").replacing(
      "<!DOCTYPE html>", with: "")
    for tag in markup.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      if ["meta", "br"].contains(tag.2) { continue }
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }
    #expect(open.isEmpty)
  }

  @Test func sumsMoneyToTheFen() {
    var result = CheckSample.result([])
    let amounts = ["0.1", "0.2", "1234567.89"]
    result.departments[0].projects = amounts.enumerated().map { index, amount in
      let money = ExactDecimal(amount).map(Money.init(yuan:))
      let project = Project(code: "P\(index)", budget: Budget(total: money, fiscal: money))
      return CheckedProject(
        Sourced(project, from: Provenance(file: "甲.xlsx", sheet: "", moneyUnit: .yuan)), isContradicted: false
      )
    }
    #expect(page(result).contains("1,234,568.19"))
    result.departments[0].projects.append(
      CheckedProject(
        Sourced(Project(code: "P9"), from: Provenance(file: "甲.xlsx", sheet: "")), isContradicted: false))
    #expect(page(result).contains("预算数：有 1 个项目没有填写或读不出来，没有计入合计。"))
    #expect(page(result).contains("有 1 个项目的表没有注明金额单位"))
  }

  @Test func saysWhatToDo() throws {
    let page = page(CheckSample.result([CheckSample.finding("goal-missing", .error)]))
    let rule = try #require(RuleCatalogue.rule("goal-missing"))
    #expect(page.contains(rule.text(.title).text(in: .chinese)))
    #expect(page.contains("受理法律援助案件"))
    #expect(page.contains("verdict mend"))
  }

  private func page(_ result: CheckResult, _ language: Language = .chinese) -> String {
    let verdict = CheckVerdict(result, failingOn: .error)
    return String(decoding: FindingsPage.bytes(of: result, verdict: verdict, in: language), as: UTF8.self)
  }
}
