import BudgetModel
import Spreadsheet
import Wording

/// Every share of the disbursement plan lies between 0 and 100 %.
struct PlanRange: Rule {
  let id = "plan-range"
  let severity = Severity.error
  let needs: [FormPart] = [.plan]

  let texts = RuleTexts(
    title: (
      "支出计划的比例不在 0 到 100% 之间",
      "A share of the plan is not between 0 and 100 %"
    ),
    what: (
      "资金支出计划的每个累计比例都在 0 到 100% 之间。",
      "Every cumulative share of 资金支出计划 lies between 0 and 100 %."
    ),
    why: (
      "支出计划是累计占预算的比例，不会为负，也不会超过 100%。",
      "The plan says how much of the budget is spent by then: never less than nothing or more than all."
    ),
    example: (
      "“6月底”写 400%，或者写成了金额 80000。",
      "June says 400%, or an amount such as 80000."
    ),
    instead: (
      "填写累计支出占预算数的百分比，例如 40%。",
      "Enter the share of the budget spent by then, such as 40%."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for (index, line) in project.value.disbursement.enumerated() {
      guard let percent = line.percent, percent.isNegative || percent > ExactDecimal(100) else { continue }
      report.finding(.disbursement(index), Message(month: line.month, percent: percent))
    }
  }

  struct Message: RuleSentence {
    let month: Int
    let percent: ExactDecimal

    var chinese: String {
      "\(month)月底的累计支出是 \(percent)%，不在 0 到 100% 之间；请填写累计支出占预算数的百分比。"
    }

    var english: String {
      "The share spent by the end of month \(month) is \(percent)%, not between 0 and 100 %; enter the "
        + "share of the budget."
    }
  }
}
