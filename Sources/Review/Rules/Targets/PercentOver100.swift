import BudgetModel
import Spreadsheet
import Wording

/// A share is at most 100 %, unless name or description speaks of growth.
struct PercentOver100: Rule {
  let id = "percent-over-100"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "比例超过 100%",
      "A share is more than 100 %"
    ),
    what: (
      "百分比不超过 100%；名称或描述里有 增长、增幅、提高、同比 等词的除外（词表可以设置）。",
      "A percentage is at most 100 %, unless name or description holds a word of growth, such as 增长 or "
        + "同比 (a list in the settings)."
    ),
    why: (
      "合格率、覆盖率、满意度不会超过全部；超过的多半是多打了一个 0。",
      "No rate can be more than all: mostly a zero too many was typed."
    ),
    example: (
      "“培训合格率 ≥950%”。",
      "培训合格率 ≥950%"
    ),
    instead: (
      "改成不超过 100% 的值，例如“≥95%”；是增长率的，在名称里写明。",
      "Write a value of at most 100 %, as in ≥95%; if it is growth, say so in the name."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.target.unit == "%" {
      guard let share = indicator.target.upper ?? indicator.target.number, share > ExactDecimal(100),
        !project.words.growth.isIn(indicator.name),
        !project.words.growth.isIn(indicator.indicator.description ?? "")
      else { continue }
      report.finding(indicator.path(.target), Message(text: indicator.target.raw))
    }
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "\(quoted(text))超过 100%；请核对数字，是增长率的请在指标名称里写明。"
    }

    var english: String {
      "\(quoted(text)) is more than 100 %; check the number, or say in the name that it is growth."
    }
  }
}
