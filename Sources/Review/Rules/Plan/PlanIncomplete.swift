import BudgetModel
import Spreadsheet
import Wording

/// By the end of December all the money is planned to be spent.
struct PlanIncomplete: Rule {
  let id = "plan-incomplete"
  let severity = Severity.error
  let needs: [FormPart] = [.plan]

  let texts = RuleTexts(
    title: (
      "12月底的支出计划不是 100%",
      "The plan does not end at 100 %"
    ),
    what: (
      "资金支出计划的 12月底是 100%。",
      "The share of 资金支出计划 by the end of December is 100 %."
    ),
    why: (
      "预算按年度安排，年底前要支出完毕；计划不到 100%，说明预算报多了或者计划没填全。",
      "A budget is for its year: a plan below 100 % means that too much is asked for, or that the plan "
        + "is not filled in."
    ),
    example: (
      "12月底写 90%，或者空着。",
      "December says 90%, or nothing."
    ),
    instead: (
      "把 12月底填为 100%；确实花不完的，请调减预算数。",
      "Enter 100% for December; if the money can't be spent, reduce the budget."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let plan = project.value.disbursement
    let december = plan.lastIndex { $0.month == 12 } ?? plan.count - 1
    guard december >= 0 else { return }
    let field = FieldPath.disbursement(december)
    guard let percent = plan[december].percent else {
      if project.isFilled(field) {
        report.cannotDecide(.valueUnknown(field))
      } else {
        report.finding(field, Message(percent: nil))
      }
      return
    }
    if plan[december].month != 12 || percent != ExactDecimal(100) {
      report.finding(field, Message(percent: percent))
    }
  }

  struct Message: RuleSentence {
    /// Nil where nothing is filled in.
    let percent: ExactDecimal?

    var chinese: String {
      guard let percent else { return "没有填写 12月底的累计支出；请填写 100%。" }
      return "支出计划最后是 \(percent)%，应到 12月底达到 100%；请补足，或调减预算数。"
    }

    var english: String {
      guard let percent else { return "The share by the end of December is missing; enter 100%." }
      return
        "The plan ends at \(percent)%; by the end of December it should be 100 %. Complete it, or reduce the budget."
    }
  }
}
