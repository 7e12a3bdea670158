import BudgetModel
import Exchange
import Foundation
import Spreadsheet
import TestSupport
import Testing

/// `jixiao convert --apply-suggestions`: nothing is changed without it, and with it every change is listed with its cell.
@Suite struct ConvertSuggestionTests {
  @Test func changesNothingUnasked() async throws {
    let jixiao = try project()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["convert", "表.xlsx"])
    let submission = try #require(SubmissionJSON.read(bytes: Array(result.output.utf8)).submissions.first)
    #expect(
      submission.projects.first?.indicators.map(\.target.raw) == ["≥400 件", "≥95 百分率", "≤５００件", "≤160000"])
    #expect(!result.errors.contains("建议"))
  }

  @Test func listsEachChangeWithItsCell() async throws {
    let jixiao = try project()
    defer { jixiao.remove() }
    let before = try jixiao.content("表.xlsx")
    let result = try await jixiao.run(["convert", "表.xlsx", "--apply-suggestions"])
    #expect(result.status == 0)
    let submission = try #require(SubmissionJSON.read(bytes: Array(result.output.utf8)).submissions.first)
    let targets = try #require(submission.projects.first?.indicators.map(\.target))
    #expect(targets.map(\.raw) == ["≥400 件", "≥95%", "≤500件", "≤160000元"])
    #expect(targets[1].unit == "%" && targets[1].number?.description == "95")
    let changes = result.errors.split(separator: "\n").filter { $0.hasPrefix("已采用建议") }
    #expect(
      changes == [
        "已采用建议 表.xlsx｜绩效表!D6（指标值）：“≥95 百分率”改为“≥95%”",
        "已采用建议 表.xlsx｜绩效表!D7（指标值）：“≤５００件”改为“≤500件”",
        "已采用建议 表.xlsx｜绩效表!D8（指标值）：“≤160000”改为“≤160000元”",
      ])
    #expect(try jixiao.content("表.xlsx") == before)
  }

  /// What is taken is gone at the next check: a suggestion breaks nothing.
  @Test func suggestionsHoldTheRules() async throws {
    let jixiao = try project()
    defer { jixiao.remove() }
    _ = try await jixiao.run(["convert", "表.xlsx", "-o", "原.xlsx"])
    _ = try await jixiao.run(["convert", "表.xlsx", "--apply-suggestions", "-o", "改.xlsx"])
    let before = try CheckedFindings(try await jixiao.run(["check", "原.xlsx", "--format", "json"]).output)
    let after = try CheckedFindings(try await jixiao.run(["check", "改.xlsx", "--format", "json"]).output)
    #expect(before.findings.compactMap(\.suggestion) == ["≤160000元"])
    #expect(after.findings.allSatisfy { $0.suggestion == nil })
    #expect(after.totals.findings < before.totals.findings)
  }

  @Test func rulesGoWithSuggestionsOnly() async throws {
    let jixiao = try project()
    defer { jixiao.remove() }
    try jixiao.write(Array("rules:\n  target-unit-missing: off\n".utf8), to: "规则.yaml")
    let refused = try await jixiao.run(["convert", "表.xlsx", "--rules", "规则.yaml"])
    #expect(refused.status == 2)
    let taken = try await jixiao.run(["convert", "表.xlsx", "--rules", "规则.yaml", "--apply-suggestions"])
    #expect(taken.status == 0)
  }

  private func project() throws -> JixiaoProcess {
    let jixiao = try JixiaoProcess()
    var sheet = SmallForm.sheet()
    sheet.cells += [
      CellMaker("A6", "产出指标"), CellMaker("B6", "质量指标"), CellMaker("C6", "办结率"), CellMaker("D6", "≥95 百分率"),
      CellMaker("A7", "产出指标"), CellMaker("B7", "数量指标"), CellMaker("C7", "宣传册"), CellMaker("D7", "≤５００件"),
      CellMaker("A8", "产出指标"), CellMaker("B8", "成本指标"), CellMaker("C8", "办案经费"), CellMaker("D8", "≤160000"),
    ]
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "表.xlsx")
    return jixiao
  }
}
