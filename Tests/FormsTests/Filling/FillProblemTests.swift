import BudgetModel
import Forms
import Spreadsheet
import Testing
import Wording

/// Every thing that filling reports has an id, a severity and a sentence in both languages.
@Suite struct FillProblemTests {
  private static let reasons: [(FillProblem.Reason, String, Severity)] = [
    (.noPlace(.code, text: "P1"), "fill-no-place", .error),
    (.noColumn(.basis, count: 3, text: "年度计划"), "fill-no-column", .error),
    (.noRowsForLevels(level1: "产出指标", level2: "数量指标", level3: "数"), "fill-no-rows-for-levels", .error),
    (.textTooLong(.purpose, length: 40_000), "fill-text-too-long", .error),
    (.moneyUnitsDiffer(text: "1.00元"), "fill-money-units-differ", .error),
    (.moneyUnitUnknown, "fill-money-unit-unknown", .warning),
    (.writtenAsText(text: "1"), "fill-written-as-text", .warning),
    (.shownOtherwise(text: "0.123", shown: "0.12"), "fill-shown-otherwise", .warning),
    (.concealed(text: "甲", .hiddenRow), "fill-hidden-row", .warning),
    (.concealed(text: "甲", .hiddenColumn), "fill-hidden-column", .warning),
    (.concealed(text: "甲", .rowLimit), "fill-row-limit", .warning),
    (.concealed(text: "甲", .unwrapped), "fill-unwrapped", .warning),
    (.concealed(text: "1", .narrowColumn), "fill-narrow-column", .warning),
    (.formulaReplaced(text: "1"), "fill-formula-replaced", .warning),
    (.locked(text: "甲"), "fill-cell-locked", .error),
    (.forbidden(text: "甲"), "fill-validation-forbids", .error),
    (.validationUndecided, "fill-validation-undecided", .info),
    (.yearDiffers(stated: 2021, used: 2022), "fill-year-differs", .error),
    (
      .readsBackDifferently(.indicator(0, .target), text: "甲", found: "乙"), "fill-reads-back-differently",
      .error
    ),
  ]

  @Test(arguments: reasons)
  func sentencesStandInBothLanguages(reason: FillProblem.Reason, id: String, severity: Severity) {
    #expect(reason.id == id)
    #expect(reason.severity == severity)
    #expect(reason.text(in: .chinese).hasSuffix("。"))
    #expect(reason.text(in: .english).hasSuffix("."))
  }

  @Test func formsThatSaySomethingElseAreFound() {
    var other = FormSketch.project
    other.purpose = "别的用途"
    other.indicators[1].basis = nil
    other.disbursement[2].percent = nil
    let plan = try? FillSketch.plan(FormSketch.project, FillSketch.template())
    let problems = plan.map {
      FilledForm(of: FormSketch.project, $0, found: other, sheet: "表").problems
    }
    #expect(
      problems?.map { "\($0.reason.id) \($0.cell.map { "\($0)" } ?? "")" } == [
        "fill-reads-back-differently B5", "fill-reads-back-differently E7", "fill-reads-back-differently F11",
      ])
    let same = plan.map {
      FilledForm(of: FormSketch.project, $0, found: FormSketch.project, sheet: "表").problems
    }
    #expect(same == [])
  }
}
