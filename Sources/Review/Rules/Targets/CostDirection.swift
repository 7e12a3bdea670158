import BudgetModel
import Wording

/// A cost is a ceiling: its comparator is neither ≥ nor >.
struct CostDirection: Rule {
  let id = "cost-direction"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.level2), .column(.target)]

  let texts = RuleTexts(
    title: (
      "成本指标用了 ≥ 或 ＞",
      "A cost has ≥ or >"
    ),
    what: (
      "成本指标的比较符号不是 ≥ 或 ＞。",
      "The comparator of a cost is neither ≥ nor >."
    ),
    why: (
      "成本要控制在限额以内；“≥30000元”是说至少花这么多。",
      "Costs are to be kept within a limit: ≥30000元 says that at least this much is spent."
    ),
    example: (
      "成本指标“≥30000元”。",
      "A cost of ≥30000元."
    ),
    instead: (
      "写“≤30000元”。",
      "Write ≤30000元."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.isCost {
      let comparator = indicator.target.comparator
      guard comparator == .atLeast || comparator == .greater else { continue }
      report.finding(indicator.path(.target), Message(text: indicator.target.raw))
    }
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "成本指标\(quoted(text))用的是 ≥ 或 ＞，意思是至少花这么多；请改为“≤”或“=”。"
    }

    var english: String {
      "The cost \(quoted(text)) has ≥ or >, as if at least this much were to be spent; write ≤ or =."
    }
  }
}
