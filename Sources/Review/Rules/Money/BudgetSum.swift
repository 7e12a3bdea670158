import BudgetModel
import Spreadsheet
import Wording

/// 预算数 is the sum of 财政资金 and 其他资金, to the 分; an amount that is empty is 0.
struct BudgetSum: Rule {
  let id = "budget-sum"
  let severity = Severity.error
  let needs: [FormPart] = [.budget]

  let texts = RuleTexts(
    title: (
      "预算数不等于财政资金加其他资金",
      "The budget is not the sum of its parts"
    ),
    what: (
      "预算数 = 财政资金 + 其他资金，精确到分；空着的按 0 计。",
      "预算数 = 财政资金 + 其他资金, to the 分; an empty amount is 0."
    ),
    why: (
      "三个数对不上，就不知道批多少、从哪里出。",
      "If the three don't agree, nobody knows how much is approved and from where."
    ),
    example: (
      "预算数 160000.00，财政资金 150000.00，其他资金空着。",
      "预算数 160000.00, 财政资金 150000.00, 其他资金 empty."
    ),
    instead: (
      "核对三个金额，改正其中写错的一个。",
      "Check the three amounts and correct the one that is wrong."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard let parts = BudgetSum.parts(of: project) else {
      report.cannotDecide(.partMissing(.budget))
      return
    }
    for part in [(FieldPath.budgetTotal, project.value.budget.total)] + parts {
      guard part.1 == nil, part.0 == .budgetTotal || project.isFilled(part.0) else { continue }
      report.cannotDecide(.valueUnknown(part.0))
      return
    }
    guard let total = project.value.budget.total?.yuan,
      let sum = parts.reduce(ExactDecimal.zero, { sum, part in sum?.adding(part.1?.yuan ?? .zero) })
    else {
      report.cannotDecide(.valueUnknown(.budgetTotal))
      return
    }
    guard total.rounded(toFractionDigits: 2) != sum.rounded(toFractionDigits: 2) else { return }
    report.finding(.budgetTotal, Message(total: Money(yuan: total), sum: Money(yuan: sum)))
  }

  /// 财政资金 and 其他资金, as far as the form has them; nil where it has neither.
  private static func parts(of project: ReviewedProject) -> [(FieldPath, Money?)]? {
    let all: [(FieldPath, Money?)] = [
      (.budgetFiscal, project.value.budget.fiscal), (.budgetOther, project.value.budget.other),
    ]
    let fields = project.provenance.fields
    let there = all.filter { fields.isEmpty || fields[$0.0] != nil }
    return there.isEmpty ? nil : there
  }

  struct Message: RuleSentence {
    let total: Money
    let sum: Money

    var chinese: String {
      "预算数是 \(total) 元，财政资金加其他资金是 \(sum) 元，两者不相等；请核对三个金额。"
    }

    var english: String {
      "The budget is \(total) yuan, but 财政资金 and 其他资金 add up to \(sum); check the three amounts."
    }
  }
}
