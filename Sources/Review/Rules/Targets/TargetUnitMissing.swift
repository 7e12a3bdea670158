import BudgetModel
import Spreadsheet
import Wording

/// A quantitative value has a unit.
///
/// Of a sum of money on a form in 元 the unit is plain: where the cost is called an amount, a budget or funds
/// and is at most the budget, 元 is suggested.
struct TargetUnitMissing: Rule {
  let id = "target-unit-missing"
  let severity = Severity.error
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "定量指标值没有单位",
      "A quantitative value has no unit"
    ),
    what: (
      "有数字的指标值都写单位，例如 件、人次、%、元。",
      "A value with a number has a unit, such as 件, 人次, % or 元."
    ),
    why: (
      "“≥95”是 95 件、95 人还是 95%，没有单位就说不清。",
      "≥95 may be 95 cases, 95 people or 95 %."
    ),
    example: (
      "满意度写“≥85”，成本写“≤30000”。",
      "A satisfaction of ≥85, a cost of ≤30000."
    ),
    instead: (
      "补上单位，例如“≥85%”“≤30000元”。",
      "Add the unit, as in ≥85% and ≤30000元."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.target.kind == .quantitative {
      guard indicator.target.number != nil, indicator.target.unit == nil else { continue }
      report.finding(
        indicator.path(.target), Message(text: indicator.target.raw),
        suggestion: project.suggestion(
          indicator.path(.target), TargetUnitMissing.suggested(indicator, project)))
    }
  }

  private static func suggested(_ indicator: ReviewedIndicator, _ project: ReviewedProject) -> String? {
    guard indicator.isCostInMoney, project.provenance.moneyUnit == .yuan,
      let total = project.value.budget.total,
      let number = indicator.target.upper ?? indicator.target.number, number <= total.yuan,
      speaksOfSum(indicator)
    else { return nil }
    return SuggestedText.inYuan(indicator.target)
  }

  private static func speaksOfSum(_ indicator: ReviewedIndicator) -> Bool {
    let text = indicator.name + WrittenText.folded(indicator.indicator.description ?? "")
    return sums.isIn(text) && !ratios.isIn(text)
  }

  private static let sums = WordList(["金额", "总额", "预算", "经费", "资金", "支出", "总成本", "节约成本", "费用"])
  private static let ratios = WordList(["率", "比例", "比重", "占", "人均", "每", "标准", "单价", "倍", "次数", "人数"])

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "\(quoted(text))没有单位；请补上，例如“件”“人次”“%”“元”。"
    }

    var english: String {
      "\(quoted(text)) has no unit; add it, such as 件, 人次, % or 元."
    }
  }
}
