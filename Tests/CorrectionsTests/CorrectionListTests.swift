import BudgetModel
import Corrections
import Spreadsheet
import TestSupport
import Testing

@Suite struct CorrectionListTests {
  private func correction(
    _ path: FieldPath, _ old: String?, _ new: String?, code: String? = "13030622P005567100047",
    subject: Subject? = nil
  ) -> Correction {
    func value(_ text: String?) -> FieldValue? {
      let kind = Path.field(path).valueKind ?? .text
      return text.flatMap { FieldValue(reading: $0, as: kind, fiscalYear: 2022) }
    }
    return Correction(
      project: ProjectIdentity(code: code, unitCode: "315001", name: "公共法律服务"), subject: subject,
      path: .field(path), old: value(old), new: value(new))
  }

  private func refusals(_ corrections: Correction...) -> [String] {
    CorrectionList(corrections).applied(to: .sample).refused.map(\.id)
  }

  /// The list of a difference makes the new version, but for whole parts, which are left as they were.
  @Test func listOfADifferenceMakesTheNewVersion() {
    for seed in Seeds.all {
      var source = Seeds.source(seed)
      let old = source.next()
      var edits = RandomEdits(seed: seed)
      let new = edits.edit(old, count: Int(seed % 6))
      let difference = Difference(from: Version(old), to: Version(new))
      let list = CorrectionList(difference)
      let unexpressed = CorrectionList.unexpressed(by: difference)
      #expect(list.corrections.count + unexpressed.count == difference.changes.count, "seed \(seed)")
      let outcome = list.applied(to: old)
      #expect(outcome.done.count + outcome.refused.count == list.corrections.count, "seed \(seed)")
      if unexpressed.isEmpty, outcome.refused.isEmpty {
        #expect(Bytes(outcome.submission) == Bytes(new), "seed \(seed)")
      }
      let isAmbiguous = outcome.refused.allSatisfy { $0.reason == .partAmbiguous }
      #expect(isAmbiguous, "seed \(seed)")
    }
  }

  @Test func fieldIsFoundWhereItIsNow() {
    var target = Submission.sample
    target.projects.swapAt(0, 1)
    target.projects[1].indicators.swapAt(0, 1)
    let subject = Subject.indicator(level2: "质量指标", name: "法律援助覆盖面")
    let outcome = CorrectionList([
      correction(.indicator(0, .target), "≥95 %", "≥96%", subject: subject),
      correction(.budgetTotal, "16万元", "170000"),
    ]).applied(to: target)
    #expect(outcome.refused.isEmpty)
    #expect(
      outcome.done.map(\.place.description) == [
        "projects[1].indicators[1].target", "projects[1].budget.total",
      ])
    #expect(outcome.submission.projects[1].indicators[1].target.raw == "≥96%")
    #expect(outcome.submission.projects[1].budget.total == Money(yuan: ExactDecimal(170_000)))
  }

  @Test func projectWithoutCodeIsFoundByUnitAndName() {
    #expect(refusals(correction(.budgetTotal, "160000", "1", code: nil)).isEmpty)
    #expect(refusals(correction(.budgetTotal, "160000", "1", code: "1")) == ["correction-project-missing"])
  }

  @Test func whatCannotBeDoneIsListedAndTheRestDone() {
    let outcome = CorrectionList([
      correction(.budgetTotal, "150000", "1"), correction(.purpose, "用于法律援助经费", "用于普法"),
      correction(.purpose, "用于法律援助经费", "用于调解"),
    ]).applied(to: .sample)
    #expect(outcome.done.map(\.number) == [1])
    #expect(outcome.refused.map(\.number) == [0, 2])
    #expect(outcome.refused.map(\.id) == ["correction-old-value-missing", "correction-old-value-missing"])
    #expect(outcome.refused[0].reason == .oldValueMissing(found: .money(Money(yuan: ExactDecimal(160_000)))))
    #expect(outcome.submission.projects[0].purpose == "用于普法")
  }

  @Test func everyRefusalHasItsReason() {
    #expect(refusals(correction(.goal(0), "没有这条", "新")) == ["correction-part-missing"])
    #expect(refusals(correction(.goal(0), "法律援助机构信息化", nil)) == ["correction-not-to-be-emptied"])
    #expect(refusals(correction(.goals, "甲", "乙")) == ["correction-not-a-field"])
    #expect(refusals(correction(.indicator(9, .basis), "甲", "乙")) == ["correction-part-missing"])
    #expect(refusals(correction(.purpose, "甲", "用于法律援助经费")) == ["correction-already-there"])
    var wrong = correction(.purpose, "用于法律援助经费", "甲")
    wrong.new = .integer(1)
    #expect(refusals(wrong) == ["correction-of-other-kind"])
  }

  @Test func severalOfOneNameAreToldApartByTheOldValue() {
    var target = Submission.sample
    target.projects[0].indicators = [.sample("数量指标", "宣传", "≥1 场"), .sample("数量指标", "宣传", "≥2 场")]
    let subject = Subject.indicator(level2: "数量指标", name: "宣传")
    let found = CorrectionList([correction(.indicator(0, .target), "≥2 场", "≥3 场", subject: subject)])
      .applied(
        to: target)
    #expect(found.done.map(\.place.description) == ["projects[0].indicators[1].target"])
    let lost = CorrectionList([correction(.indicator(0, .target), "≥5 场", "≥3 场", subject: subject)]).applied(
      to: target)
    #expect(lost.refused.map(\.id) == ["correction-part-ambiguous"])
  }

  @Test func fieldsAreEmptied() {
    let outcome = CorrectionList([
      correction(.purpose, "用于法律援助经费", nil),
      correction(.budgetFiscal, "160000", nil),
    ]).applied(to: .sample)
    #expect(outcome.submission.projects[0].purpose == nil)
    #expect(outcome.submission.projects[0].budget.fiscal == nil)
  }
}
