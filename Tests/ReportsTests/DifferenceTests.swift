import BudgetModel
import Corrections
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct DifferenceTests {
  private static func rows(_ versions: ComparedVersions) -> [String] {
    DifferenceText(versions, in: .chinese).lines.compactMap { line in
      guard case .row(let label, let old, let new) = line, !label.isEmpty else { return nil }
      return "\(label)：\(old.text) → \(new.text)"
    }
  }

  @Test func moneyStandsFirstAndFormLast() {
    #expect(
      Self.rows(DifferenceSample.versions) == [
        "预算数：160000.00 元 → 180000.00 元",
        "资金用途：用于法律援助 → 用于法律援助 和值班补贴<b>",
        "绩效指标移动位置：第 3 位 → 第 2 位",
        "三级指标（改名）：案件数 → 办案数",
        "指标值：≥95 百分率 → ≥95%",
        "项目编码：P2 → （空）",
        "新增项目：（没有） → P9 新项目；预算数 （空）；0 项指标",
      ])
  }

  @Test func matchesAreExplained() {
    let notes = DifferenceText(DifferenceSample.versions, in: .chinese).lines.compactMap { line in
      if case .note(let text, _) = line { text } else { nil }
    }
    #expect(notes == ["名称不同，按其余内容对应。", "项目编码缺失或不一致，按单位和项目名称对应。"])
  }

  @Test func cellsOfBothSidesAreNamed() {
    let places = DifferenceText(DifferenceSample.versions, in: .chinese).lines.compactMap { line in
      if case .row("预算数", let old, let new) = line { [old.place, new.place] } else { nil }
    }
    #expect(places == [["1.公共!C4", "1.公共!C4"]])
  }

  @Test func equalVersionsHaveNoDifference() {
    let same = DifferenceSample.compared(DifferenceSample.old, DifferenceSample.old)
    #expect(DifferenceText(same, in: .chinese).lines == [.plain("两个版本没有不同。")])
    #expect(same.totals.isEmpty)
  }

  @Test func formIsHiddenAndCounted() {
    var new = DifferenceSample.old
    new.projects[0].indicators[0].target = IndicatorTarget(reading: "≥95%", fiscalYear: nil)
    let hidden = DifferenceSample.compared(DifferenceSample.old, new, hidesForm: true)
    #expect(hidden.difference.isEmpty && hidden.hiddenForms == 1)
    #expect(
      DifferenceText(hidden, in: .chinese).lines.last == .plain("内容没有不同；只是写法不同的 1 处没有列出。"))
  }

  /// A file of project forms alone lacks the department's text: that is one difference to a person.
  @Test func missingTextIsOneDifference() {
    var old = DifferenceSample.old
    old.overall = OverallObjectives(
      objectives: [TitledParagraph(title: "甲", text: "乙"), TitledParagraph(title: "丙", text: "丁")])
    let versions = DifferenceSample.compared(old, DifferenceSample.old)
    #expect(Self.rows(versions) == ["部门整体绩效目标：2 条 → （没有）"])
    #expect(versions.totals.substance == 1 && versions.totals.form == 0)
  }

  @Test func jsonIsAsItsSchemaSays() throws {
    var removed = DifferenceSample.old
    removed.projects = []
    let documents = [
      DifferenceSample.versions, DifferenceSample.compared(DifferenceSample.old, removed),
      DifferenceSample.compared(removed, removed),
    ].flatMap { versions in Language.allCases.map { DifferenceJSON.bytes(of: versions, in: $0) } }
    let faults = try JSONSchemaCheck.faults(in: documents, schema: "difference-1")
    #expect(faults.compactMap(\.self) == [])
  }

  @Test func pageEscapesTextsAndNeedsNothingElse() {
    let page = String(
      decoding: DifferencePage.bytes(of: DifferenceSample.versions, in: .chinese), as: UTF8.self)
    #expect(page.contains("用于法律援助<ins> 和值班补贴&lt;b&gt;</ins>"))
    #expect(page.contains("<del>160000.00</del>") && page.contains("<ins>180000.00</ins>"))
    #expect(page.contains("default-src 'none'") && !page.contains("http://") && !page.contains("<script"))
    #expect(page.hasSuffix("</main>\n</body>\n</html>\n"))
  }

  @Test func remarksStandOnTheNewCells() {
    let remarks = DifferenceRemarks(DifferenceSample.versions, in: .chinese)
    #expect(remarks.remarks.first?.text == "预算数，原为：160000.00 元 [1.公共!C4]")
    #expect(remarks.remarks.first?.severity == .error)
    #expect(remarks.remarks.first.map { "\($0.sheet)!\($0.cell)" } == "1.公共!C4")
    // The samples' other projects have no cells.
    #expect(remarks.unplaced == ["项目编码“P2”", "新增项目“P9 新项目”"])
  }

  @Test func phrasesAreInBothLanguages() {
    let totals = DifferenceSample.versions.totals
    let phrases: [DifferencePhrase] = [
      .pageTitle, .old, .new, .field, .general, .unnamedProject, .indicator(level2: "a", name: "b"), .absent,
      .empty,
      .yuan("1"), .writtenAs("1", raw: "1"), .project(title: "a", total: nil, indicators: 1), .position(1),
      .paragraphs(1), .before(label: "a", "b"), .formOnly, .uncertain, .nothing, .totals(totals, hidden: 1),
      .projects, .money, .substance, .form, .uncertainMatches, .footer, .label(.added, field: "a"),
      .label(.removed, field: "a"), .label(.moved, field: "a"), .label(.renamed, field: "a"),
    ]
    for phrase in phrases {
      #expect(isHan(phrase.text(in: .chinese)), "\(phrase.id)")
      #expect(!isHan(phrase.text(in: .english)), "\(phrase.id)")
    }
  }

  private func isHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
