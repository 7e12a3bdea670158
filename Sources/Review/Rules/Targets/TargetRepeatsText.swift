import BudgetModel
import Wording

/// A value in words says more than the indicator's name or description.
struct TargetRepeatsText: Rule {
  let id = "target-repeats-text"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "指标值照抄指标名称或描述",
      "A value repeats the name or description"
    ),
    what: (
      "文字型的指标值与三级指标、绩效指标描述都不相同。",
      "A value in words is neither the same as level 3 nor as the description."
    ),
    why: (
      "照抄名称没有说出要达到什么程度，等于没有指标值。",
      "A copy doesn't say what is to be reached: it is no value."
    ),
    example: (
      "三级指标和指标值都是“促进社会和谐稳定”。",
      "Level 3 and value both say 促进社会和谐稳定."
    ),
    instead: (
      "写出可以核对的结果，例如“≥90%”“全年无群体性事件”。",
      "Write what can be checked, such as ≥90% or 全年无群体性事件."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.target.kind == .qualitative {
      let value = WrittenText.folded(indicator.target.raw)
      guard value == indicator.name || value == indicator.indicator.description.map(WrittenText.folded) else {
        continue
      }
      report.finding(
        indicator.path(.target), Message(text: indicator.target.raw, repeatsName: value == indicator.name))
    }
  }

  struct Message: RuleSentence {
    let text: String
    let repeatsName: Bool

    var chinese: String {
      "指标值\(quoted(text))与\(repeatsName ? "三级指标" : "绩效指标描述")相同；请写出可以核对的结果。"
    }

    var english: String {
      "The value \(quoted(text)) repeats \(repeatsName ? "level 3" : "the description"); write what can be "
        + "checked."
    }
  }
}
