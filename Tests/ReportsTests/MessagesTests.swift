import Review
import Testing
import Wording

@testable import Reports

@Suite struct MessagesTests {
  private static let phrases: [ReportPhrase] = [
    .betweenFiles, .unnamedProject, .moreOfTheSame, .more(count: 2, places: ""),
    .more(count: 2, places: "A1"),
    .followedUp(file: "a", mended: 1, remaining: 2, new: 3), .mended, .remaining, .new, .answered("a"),
    .suggested("a"), .refused(path: "a"), .byRule, .undecided,
    .undecidedRules(["a"], reason: "b", isMixed: true, projects: 1),
    .nothingChecked, .totals(files: 1, projects: 2, findings: "a"), .pageTitle, .unnamedDepartment,
    .year(2022), .yearUnknown,
    .files, .projects, .indicators, .projectsAndMoney, .moneyUnit, .code, .name, .unit, .total, .fiscal,
    .other,
    .sum, .amountsMissing(kind: "a", count: 1), .unitUndeclared(count: 1), .versionsLeftOut(count: 2),
    .sumTooLarge, .whatToDo, .severity, .rule, .findings, .howTo, .mendAsSaid, .findingsByProject, .place,
    .problem, .suggestion, .nothingFound, .inputsNotChecked, .notices, .file, .reason, .untaken(cells: 1),
    .footer,
  ]

  @Test func areInBothLanguages() {
    for phrase in Self.phrases {
      #expect(isHan(phrase.text(in: .chinese)), "\(phrase.id)")
      if case .year = phrase { continue }
      #expect(!isHan(phrase.text(in: .english)), "\(phrase.id)")
      #expect(phrase.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }
  }

  @Test func problemsOfReadingHaveTitles() {
    for title in ReadingTitle.allCases {
      #expect(isHan(title.text(in: .chinese)) && !isHan(title.text(in: .english)), "\(title.id)")
    }
    let count = RuleCount(rule: "content-not-taken", severity: .warning, count: 1, projects: 0)
    #expect(count.title(in: .chinese) == "内容不属于任何栏目")
  }

  private func isHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
