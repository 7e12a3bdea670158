import BudgetModel
import Spreadsheet
import Wording

/// The shares of the disbursement plan are cumulative: they never fall.
struct PlanDecreasing: Rule {
  let id = "plan-decreasing"
  let severity = Severity.error
  let needs: [FormPart] = [.plan]

  let texts = RuleTexts(
    title: (
      "支出计划的累计比例下降",
      "The plan falls"
    ),
    what: (
      "资金支出计划是累计数，后一个时点不低于前一个。",
      "The shares of 资金支出计划 are cumulative: none is less than the one before it."
    ),
    why: (
      "累计支出只增不减；下降多半是填成了当期数。",
      "What is spent stays spent; a fall mostly means that the shares are not cumulative."
    ),
    example: (
      "3月底 30%，6月底 20%。",
      "30% by March, 20% by June."
    ),
    instead: (
      "填写累计比例，例如 20%、40%、70%、100%。",
      "Enter cumulative shares, such as 20%, 40%, 70%, 100%."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    var before: (month: Int, percent: ExactDecimal)?
    for (index, line) in project.value.disbursement.enumerated() {
      guard let percent = line.percent else { continue }
      if let before, percent < before.percent {
        report.finding(
          .disbursement(index),
          Message(month: line.month, percent: percent, before: before.percent, beforeMonth: before.month))
      }
      before = (line.month, percent)
    }
  }

  struct Message: RuleSentence {
    let month: Int
    let percent: ExactDecimal
    let before: ExactDecimal
    let beforeMonth: Int

    var chinese: String {
      "\(month)月底的累计支出 \(percent)% 低于 \(beforeMonth)月底的 \(before)%；请填写累计数，只增不减。"
    }

    var english: String {
      "The share by the end of month \(month), \(percent)%, is less than the \(before)% of month "
        + "\(beforeMonth); enter cumulative shares."
    }
  }
}
