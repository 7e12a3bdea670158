import BudgetModel
import Wording

/// A 数量指标 counts things: its unit is not %.
struct QuantityUnit: Rule {
  let id = "quantity-unit"
  let severity = Severity.info
  let needs: [FormPart] = [.column(.level2), .column(.target)]

  let texts = RuleTexts(
    title: (
      "数量指标的单位是 %",
      "A count is in %"
    ),
    what: (
      "数量指标的单位不是 %。",
      "The unit of a 数量指标 is not %."
    ),
    why: (
      "比率衡量的是程度，属于质量指标。",
      "A rate says how well, and is a 质量指标."
    ),
    example: (
      "数量指标“出庭应诉率 ≥70%”。",
      "A 数量指标 of 出庭应诉率 ≥70%."
    ),
    instead: (
      "改为质量指标，或换成数量，例如“出庭应诉 ≥35 次”。",
      "Make it a 质量指标, or count, as in 出庭应诉 ≥35 次."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.kind == .quantity && indicator.target.unit == "%" {
      report.finding(indicator.path(.target), Message(text: indicator.target.raw))
    }
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "数量指标\(quoted(text))的单位是 %；请改为质量指标，或换成数量。"
    }

    var english: String {
      "The 数量指标 \(quoted(text)) is in %; make it a 质量指标, or count."
    }
  }
}
