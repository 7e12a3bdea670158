import BudgetModel
import Foundation
import Intake
import Review
import Spreadsheet
import TestSupport
import Testing
import Wording

/// What the rules find in the drafts, no more and no fewer.
@Suite struct DraftFindingTests {
  private struct Expected: Decodable, Hashable {
    let project: String
    let rule: String
    let field: String
    let severity: String
  }

  private static func expected() throws -> [Expected] {
    try JSONDecoder().decode([Expected].self, from: Data(contentsOf: ProjectFolder.expected("findings.json")))
  }

  private static func review(_ draft: String, year: Int? = nil) throws -> ReviewResult {
    let read = try Intaken([ProjectFolder.draft(draft).path], options: IntakeOptions(fiscalYear: year))
    return Review().run(
      read.departments.map { ReviewInput($0.versions, fiscalYear: $0.submission.fiscalYear) })
  }

  private static func plain(_ findings: [Finding]) -> [Expected] {
    findings.map {
      Expected(
        project: $0.project.code ?? "", rule: $0.rule, field: "\($0.field)", severity: $0.severity.rawValue)
    }
  }

  @Test func findingsInTheDepartmentsTextAreTheExpectedOnes() throws {
    let result = try Self.review("司法局2022年绩效文本.xlsx")
    let expected = try Self.expected()
    #expect(Set(Self.plain(result.findings)) == Set(expected))
    #expect(result.findings.count == expected.count)
    #expect(result.totals.findings == expected.count)
    #expect(result.totals.projects == 7)
    #expect(result.omitted.isEmpty)
    #expect(result.undecided.isEmpty)
  }

  private static let others = [
    ("司法局2022年绩效目标表（合并）.xlsx", 7, false),
    ("司法局2022年绩效文本（粘贴稿）.xlsx", 7, false),
    ("司法局2022年绩效指标明细.xlsx", 7, true),
    ("公证处补助办公经费.xlsx", 1, false),
  ]

  /// Without the department's text the year is unknown; a list declares no money unit.
  @Test(arguments: others, [nil, 2022])
  func findingsInOtherDraftsAreTheSame(
    _ draft: (name: String, projects: Int, isList: Bool), _ year: Int?
  ) throws {
    let result = try Self.review(draft.name, year: year)
    var expected = Set(
      try Self.expected().filter { draft.projects == 7 || $0.project == "13030622P00556910018W" })
    if year == nil { expected = expected.filter { $0.rule != "goal-year-stale" } }
    let found = Set(Self.plain(result.findings))
    #expect(found.filter { $0.rule != "money-unit-unknown" } == expected)
    #expect(found.count(where: { $0.rule == "money-unit-unknown" }) == (draft.isList ? 7 : 0))
    #expect(result.findings.count == found.count)
    #expect(result.totals.projects == draft.projects)
    let undecided = Set(result.undecided.map(\.rule))
    #expect(undecided.contains("goal-year-stale") == (year == nil))
    #expect(undecided.contains("cost-over-budget") == draft.isList)
    #expect(undecided.contains("project-code-district") == (year == nil))
  }

  @Test func findingsNameTheirCells() throws {
    let result = try Self.review("司法局2022年绩效文本.xlsx")
    let finding = try #require(
      result.findings.first { $0.rule == "comparator-missing" && $0.project.name == "普法经费" })
    #expect(finding.place.sheet == "2.普法经费")
    #expect(finding.place.cells.map(\.description) == ["E14"])
    #expect(finding.place.label == "指标值")
    #expect(finding.text == "70000元")
    #expect(finding.message.text(in: .chinese) == "“70000元”没有比较符号；请写“≤70000元”或“=70000元”。")
    for finding in result.findings {
      #expect(!finding.place.cells.isEmpty)
      #expect(finding.suggestion == nil)
    }
  }
}
