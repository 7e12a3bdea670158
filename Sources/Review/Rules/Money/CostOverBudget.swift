import BudgetModel
import Spreadsheet
import Wording

/// A cost in 元 is at most the budget.
struct CostOverBudget: Rule {
  let id = "cost-over-budget"
  let severity = Severity.warning
  let needs: [FormPart] = [.budget, .column(.level2), .column(.target)]

  let texts = RuleTexts(
    title: (
      "成本指标超过预算数",
      "A cost exceeds the budget"
    ),
    what: (
      "以元为单位的成本指标值不大于预算数。",
      "A cost whose unit is 元 is at most 预算数."
    ),
    why: (
      "成本比预算还多，不是指标写错了，就是预算不够。",
      "If the cost is more than the budget, either the indicator is wrong or the budget too small."
    ),
    example: (
      "预算数 30000 元，成本指标“≤50000元”。",
      "A budget of 30000 yuan, and a cost of ≤50000元."
    ),
    instead: (
      "核对金额和单位，成本指标不超过预算数。",
      "Check amount and unit; no cost is more than the budget."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard project.declaresMoneyUnit else {
      report.cannotDecide(.moneyUnitUnknown)
      return
    }
    guard let total = project.value.budget.total else {
      report.cannotDecide(.valueUnknown(.budgetTotal))
      return
    }
    for indicator in project.indicators where indicator.isCost && indicator.target.unit == "元" {
      guard let cost = indicator.target.upper ?? indicator.target.number, cost > total.yuan else { continue }
      report.finding(indicator.path(.target), Message(text: indicator.target.raw, total: total))
    }
  }

  struct Message: RuleSentence {
    let text: String
    let total: Money

    var chinese: String {
      "成本指标\(quoted(text))大于预算数 \(total) 元；请核对金额和单位。"
    }

    var english: String {
      "The cost \(quoted(text)) is more than the budget of \(total) yuan; check amount and unit."
    }
  }
}
