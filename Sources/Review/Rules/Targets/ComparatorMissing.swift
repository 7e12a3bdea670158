import BudgetModel
import Wording

/// A number has a comparator; a range or a deadline needs none.
struct ComparatorMissing: Rule {
  let id = "comparator-missing"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "指标值没有比较符号",
      "A value has no comparator"
    ),
    what: (
      "有数字的指标值写明 ≥、≤、＞、＜ 或 ＝；区间和期限不用写。",
      "A value with a number says ≥ ≤ ＞ ＜ or ＝; a range or a deadline needs none."
    ),
    why: (
      "“70000元”是最多花 70000 元，还是正好 70000 元，没有符号就说不清。",
      "70000元 may be at most 70000 yuan, or just that."
    ),
    example: (
      "“70000元”。",
      "70000元"
    ),
    instead: (
      "写“≤70000元”或“=70000元”。",
      "Write ≤70000元 or =70000元."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.target.kind == .quantitative {
      guard indicator.target.number != nil, indicator.target.upper == nil, indicator.target.comparator == nil
      else { continue }
      report.finding(
        indicator.path(.target), Message(text: indicator.target.raw, isCost: indicator.isCost))
    }
  }

  struct Message: RuleSentence {
    let text: String
    let isCost: Bool

    var chinese: String {
      let sign = isCost ? "≤" : "≥"
      let line = shortened(text)
      return "“\(line)”没有比较符号；请写“\(sign)\(line)”或“=\(line)”。"
    }

    var english: String {
      let sign = isCost ? "≤" : "≥"
      let line = shortened(text)
      return "“\(line)” has no comparator; write “\(sign)\(line)” or “=\(line)”."
    }
  }
}
