import BudgetModel
import Wording

/// A count is a floor: its comparator is neither ≤ nor <.
struct QuantityDirection: Rule {
  let id = "quantity-direction"
  let severity = Severity.info
  let needs: [FormPart] = [.column(.level2), .column(.target)]

  let texts = RuleTexts(
    title: (
      "数量指标用了 ≤ 或 ＜",
      "A count has ≤ or <"
    ),
    what: (
      "数量指标（单位不是 %）的比较符号不是 ≤ 或 ＜。",
      "The comparator of a 数量指标 whose unit is not % is neither ≤ nor <."
    ),
    why: (
      "数量一般是至少要完成的；“≤17人”没有下限，一个也没有也算完成。",
      "A quantity mostly is what has to be done at least: ≤17人 is kept with none at all."
    ),
    example: (
      "数量指标“≤17人”。",
      "A 数量指标 of ≤17人."
    ),
    instead: (
      "写“≥17人”或“=17人”；确实要控制数量的可以不改。",
      "Write ≥17人 or =17人; where a number is to be kept low, leave it."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.kind == .quantity && indicator.target.unit != "%" {
      let comparator = indicator.target.comparator
      guard comparator == .atMost || comparator == .less else { continue }
      report.finding(indicator.path(.target), Message(text: indicator.target.raw))
    }
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "数量指标\(quoted(text))用的是 ≤ 或 ＜，没有下限；请核对是否应为“≥”或“=”。"
    }

    var english: String {
      "The 数量指标 \(quoted(text)) has ≤ or <, so that none at all would do; check whether ≥ or = is meant."
    }
  }
}
