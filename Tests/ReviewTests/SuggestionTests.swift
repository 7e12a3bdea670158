import BudgetModel
import Spreadsheet
import TestSupport
import Testing

@testable import Review

/// Suggestions are made where the right text is plain, and mend what they are made for.
@Suite struct SuggestionTests {
  /// What is put into a form, and the suggestion that the rule's finding must carry.
  private typealias Change = @Sendable (inout SampleForm) -> Void

  private static let cases: [(rule: String, suggestion: String?, change: Change)] = [
    ("project-code-shape", "13030622P005567100047", { $0.written[.code] = "13030622P 0055671 00047" }),
    ("project-code-shape", "13030622P005567100047", { $0.project.code = "１３０３０６22P005567100047" }),
    ("project-code-shape", nil, { $0.project.code = "13030622P00556710004" }),
    ("project-code-shape", nil, { $0.project.code = "13030622p005567100047" }),
    ("project-code-check", nil, { $0.project.code = "13030622P005567100048" }),
    ("unit-code-shape", "315001", { $0.project.unit.code = "３１５００1" }),
    ("unit-code-shape", "315001", { $0.written[.unitCode] = "315 001" }),
    ("target-unit-missing", "≤160000元", { $0.setTarget(3, "≤160000") }),
    ("target-unit-missing", "≤16万元", { $0.setTarget(3, "≤16万。") }),
    ("target-unit-missing", nil, { $0.setTarget(3, "≤160001") }),
    ("target-unit-missing", nil, { $0.setTarget(0, "≥350") }),
    (
      "target-unit-missing", nil,
      {
        $0.setTarget(3, "≤160000")
        $0.moneyUnit = .tenThousand
      }
    ),
    (
      "target-unit-missing", nil,
      {
        $0.setTarget(3, "≤500")
        $0.project.indicators[3].level3 = "人均支出"
      }
    ),
    ("satisfaction-unit", "≥85%", { $0.setTarget(5, "≥85个百分率") }),
    ("satisfaction-unit", nil, { $0.setTarget(5, "≥85分") }),
    ("comparator-missing", nil, { $0.setTarget(3, "70000元") }),
    ("percent-below-1", nil, { $0.setTarget(1, "≤0.4百分率") }),
  ]

  @Test(arguments: cases.indices)
  func suggestsWhatIsPlain(_ index: Int) throws {
    let (rule, suggestion, change) = Self.cases[index]
    var form = SampleForm()
    change(&form)
    let finding = try #require(form.result.findings.first { $0.rule == rule })
    #expect(finding.suggestion == suggestion)
    expectMended(form.sourced)
  }

  /// A new text for a cell that holds more than the value would lose the rest.
  @Test func suggestsNothingForCellsThatHoldMore() throws {
    var form = SampleForm()
    form.setTarget(3, "≤160000")
    form.written[.indicator(3, .target)] = "指标值：≤160000"
    let finding = try #require(form.result.findings.first { $0.rule == "target-unit-missing" })
    #expect(finding.suggestion == nil)
  }

  @Test func suggestionsOfFilesWithoutCellsAreTheValuesOwn() throws {
    var form = SampleForm()
    form.isWithoutCells = true
    form.project.code = "13030622P 005567100047"
    let finding = try #require(form.result.findings.first { $0.rule == "project-code-shape" })
    #expect(finding.suggestion == "13030622P005567100047")
    expectMended(form.sourced)
  }

  @Test(arguments: 0..<200)
  func takenSuggestionsMendWhatTheyAreFor(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var form = SampleForm()
    let code = "13030622P005567100047"
    switch Int.random(in: 0..<3, using: &random) {
    case 0: form.written[.code] = noisy(code, &random)
    case 1: form.project.code = WrappedText.withoutBlanks(noisy(code, &random))
    default: break
    }
    for index in form.project.indicators.indices {
      let sign = ["≥", "≤", "", "=", "不超过", "＞"].randomElement(using: &random) ?? ""
      let number = ["85", "0.4", "１２０", "16万", "1,000", "若干", "80-90"].randomElement(using: &random) ?? ""
      let unit = ["", "%", "百分率", "（百分比）", "个百分率", "元", "件", "。"].randomElement(using: &random) ?? ""
      form.setTarget(index, sign + number + unit)
    }
    expectMended(form.sourced)
  }

  /// A text with blanks and characters of full width in it.
  private func noisy(_ text: String, _ random: inout SplitMix64) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          switch Int.random(in: 0..<8, using: &random) {
          case 0: [scalar, " "]
          case 1: [Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar]
          default: [scalar]
          }
        }))
  }

  /// Takes every suggestion and looks again: no finding that had one is left, and nothing else was changed.
  private func expectMended(_ project: Sourced<Project>) {
    let findings = Review().run([ReviewInput([project], fiscalYear: 2022)]).findings
    let changes = findings.compactMap(\.suggestedChange)
    guard !changes.isEmpty else { return }
    let mended = project.applying(changes, fiscalYear: 2022)
    let left = Review().run([ReviewInput([mended], fiscalYear: 2022)]).findings
    for finding in findings where finding.suggestion != nil {
      #expect(!left.contains { $0.rule == finding.rule && $0.field == finding.field }, "\(finding.text)")
    }
    for (index, indicator) in mended.value.indicators.enumerated() {
      let isChanged = changes.contains { $0.field == .indicator(index, .target) }
      #expect(isChanged || indicator == project.value.indicators[index])
    }
    #expect(mended.value.goals == project.value.goals && mended.value.budget == project.value.budget)
  }

  @Test func spellingsThatReadWellAreSuggestedWithoutAFinding() {
    var form = SampleForm()
    form.setTarget(0, "≥３５０ 件")
    let changes = form.project.suggestedSpellings(form.sourced.provenance, fiscalYear: 2022)
    #expect(changes.map(\.new) == ["≥350 件", "≥95%"])
    #expect(changes.map { "\($0.field)" } == ["indicators[0].target", "indicators[1].target"])
    #expect(changes.map(\.old) == ["≥３５０ 件", "≥95 百分率"])
    let spelled = form.project.applying(changes, fiscalYear: 2022)
    for (old, new) in zip(form.project.indicators, spelled.indicators) {
      #expect(new.target.hasSameReading(as: old.target))
    }
    #expect(spelled.suggestedSpellings(form.sourced.provenance, fiscalYear: 2022).isEmpty)
    #expect(form.result.findings.isEmpty)
  }
}
