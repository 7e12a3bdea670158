import BudgetModel
import Wording

/// A project states its budget.
struct BudgetMissing: Rule {
  let id = "budget-missing"
  let severity = Severity.error
  let needs: [FormPart] = [.budget]

  let texts = RuleTexts(
    title: (
      "预算数没有填写",
      "The budget is missing"
    ),
    what: (
      "“预算数”必须填写。",
      "预算数 is filled in."
    ),
    why: (
      "没有金额，就无法判断目标和指标与资金是否相称。",
      "Without an amount nobody can judge whether goals and indicators are worth the money."
    ),
    example: (
      "“预算数”一格是空的，或者只写了“—”。",
      "The cell of 预算数 is empty, or says “—”."
    ),
    instead: (
      "填写项目的预算总额，例如 160000.00。",
      "Enter the project's whole budget, such as 160000.00."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    if project.value.budget.total == nil, !project.isFilled(.budgetTotal) {
      report.finding(.budgetTotal, Message())
    }
  }

  struct Message: RuleSentence {
    let chinese = "没有填写预算数；请填写项目的预算总额。"
    let english = "The budget is missing; enter the project's whole budget."
  }
}
