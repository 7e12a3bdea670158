import BudgetModel
import Wording

/// A quantitative cost is in 元 or 元/…; that to society or nature may be in any unit.
///
/// A unit that is missing altogether is told by target-unit-missing.
struct CostUnit: Rule {
  let id = "cost-unit"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.level2), .column(.target)]

  let texts = RuleTexts(
    title: (
      "成本指标的单位不是元",
      "A cost is not in 元"
    ),
    what: (
      "定量的成本指标以元为单位，或者是 元/人、元/次 这样的单价；社会成本、生态环境成本除外。",
      "A quantitative cost is in 元, or a price such as 元/人; 社会成本 and 生态环境成本 may be in other units."
    ),
    why: (
      "“≥80%”“≥2000册”说的不是花多少钱，属于质量或数量。",
      "≥80% and ≥2000册 don't say what is spent: they belong to quality or quantity."
    ),
    example: (
      "成本指标“案件补贴 ≥80 百分率”。",
      "A cost of 案件补贴 ≥80 百分率."
    ),
    instead: (
      "写金额，例如“≤80000元”“≤500元/人”；不是成本的改到相应的二级指标下。",
      "Write an amount, as in ≤80000元 or ≤500元/人; move what is no cost to the level where it belongs."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators
    where indicator.isCostInMoney && indicator.target.kind == .quantitative {
      guard indicator.target.number != nil, let unit = indicator.target.unit, unit != "元",
        !unit.utf8.starts(with: "元/".utf8)
      else { continue }
      report.finding(indicator.path(.target), Message(text: indicator.target.raw, unit: unit))
    }
  }

  struct Message: RuleSentence {
    let text: String
    let unit: String

    var chinese: String {
      "成本指标\(quoted(text))的单位是\(quoted(unit))，不是元；请写金额，不是成本的请改到相应的二级指标下。"
    }

    var english: String {
      "The cost \(quoted(text)) is in \(quoted(unit)), not in 元; write an amount, or move it to the level "
        + "where it belongs."
    }
  }
}
