import BudgetModel
import Spreadsheet
import Wording

/// Where indicators have weights, these sum to 100.
struct WeightSum: Rule {
  let id = "weight-sum"
  let severity = Severity.error

  let texts = RuleTexts(
    title: (
      "权重合计不是 100",
      "The weights do not sum to 100"
    ),
    what: (
      "填了权重（分值）的表，各项合计为 100。",
      "Where 权重 or 分值 are filled in, they sum to 100."
    ),
    why: (
      "自评得分按权重计算，合计不是 100 就算不出总分。",
      "The score of an evaluation is weighted: without a sum of 100 there is no total."
    ),
    example: (
      "九项指标的权重合计 95。",
      "The weights of nine indicators sum to 95."
    ),
    instead: (
      "调整权重，使合计为 100。",
      "Change the weights so that they sum to 100."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let weighted = project.indicators.filter { $0.indicator.weight != nil }
    guard let first = weighted.first else { return }
    if let unread = project.indicators.first(where: {
      $0.indicator.weight == nil && project.isFilled($0.path(.weight))
    }) {
      report.cannotDecide(.valueUnknown(unread.path(.weight)))
      return
    }
    let sum = weighted.reduce(ExactDecimal.zero as ExactDecimal?) { sum, indicator in
      sum?.adding(indicator.indicator.weight ?? .zero)
    }
    guard let sum else {
      report.cannotDecide(.valueUnknown(first.path(.weight)))
      return
    }
    if sum == ExactDecimal(90), isEvaluation(project) {
      report.cannotDecide(.executionScoredApart)
    } else if sum != ExactDecimal(100) {
      report.finding(first.path(.weight), Message(sum: sum, count: weighted.count))
    }
  }

  /// Whether the form says what was achieved: it scores the execution of the budget as well, above the table.
  private func isEvaluation(_ project: ReviewedProject) -> Bool {
    let provenance = project.provenance
    return provenance.fields.contains { path, source in
      guard case .indicator(_, .remark) = path, let label = source.label.flatMap({ provenance.labels[$0] })
      else {
        return false
      }
      return WrittenText.folded(label) != "备注"
    }
  }

  struct Message: RuleSentence {
    let sum: ExactDecimal
    let count: Int

    var chinese: String {
      "\(count) 项指标的权重合计 \(sum)，应为 100；请调整。"
    }

    var english: String {
      "The weights of \(count) indicators sum to \(sum), not to 100; change them."
    }
  }
}
