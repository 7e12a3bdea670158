import BudgetModel
import Spreadsheet
import Wording

/// Quantitative satisfaction is a percentage between 0 and 100.
///
/// A unit that is missing altogether is told by target-unit-missing.
struct SatisfactionUnit: Rule {
  let id = "satisfaction-unit"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.level2), .column(.target)]

  let texts = RuleTexts(
    title: (
      "满意度不是 0 到 100% 的百分比",
      "Satisfaction is no percentage between 0 and 100"
    ),
    what: (
      "定量的满意度指标是 0 到 100 之间的百分比。",
      "A quantitative 满意度指标 is a percentage between 0 and 100."
    ),
    why: (
      "满意度是满意的人占被调查人的比例，其他单位无法比较。",
      "Satisfaction is the share of those asked who are content; no other unit can be compared."
    ),
    example: (
      "“群众满意度 ≥85 分”。",
      "群众满意度 ≥85 分"
    ),
    instead: (
      "写百分比，例如“≥85%”。",
      "Write a percentage, as in ≥85%."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.isSatisfaction {
      let target = indicator.target
      guard let number = target.number, let unit = target.unit else { continue }
      let isShare = unit == "%" && !number.isNegative && target.upper ?? number <= ExactDecimal(100)
      guard !isShare else { continue }
      report.finding(
        indicator.path(.target), Message(text: target.raw),
        suggestion: project.suggestion(indicator.path(.target), SatisfactionUnit.suggested(target)))
    }
  }

  /// The value in %, where it only is spelled otherwise and lies between 0 and 100.
  private static func suggested(_ target: IndicatorTarget) -> String? {
    guard let text = SuggestedText.percent(target) else { return nil }
    let reading = IndicatorTarget(reading: text, fiscalYear: nil)
    guard let number = reading.number, !number.isNegative, reading.upper ?? number <= ExactDecimal(100) else {
      return nil
    }
    return text
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "满意度\(quoted(text))应为 0 到 100 之间的百分比；请写成“≥85%”这样的值。"
    }

    var english: String {
      "The satisfaction \(quoted(text)) should be a percentage between 0 and 100, such as ≥85%."
    }
  }
}
