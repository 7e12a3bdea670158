import BudgetModel
import Wording

/// A level 3 stands once in a project.
struct IndicatorDuplicated: Rule {
  let id = "indicator-duplicated"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.level3)]

  let texts = RuleTexts(
    title: (
      "三级指标重复",
      "An indicator stands twice"
    ),
    what: (
      "同一个项目里，三级指标的名称互不相同。",
      "The names under 三级指标 differ within one project."
    ),
    why: (
      "同名的指标分不清哪个是哪个，也可能是复制后没有改。",
      "Indicators of one name can't be told apart; or one was copied and not changed."
    ),
    example: (
      "两行都叫“群众满意度”。",
      "Two rows are called 群众满意度."
    ),
    instead: (
      "删去重复的一项，或把名称写具体，例如“受援群众满意度”“听众满意度”。",
      "Delete one, or name them more exactly, as in 受援群众满意度 and 听众满意度."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    var seen = FoldedTexts(count: project.indicators.count)
    for indicator in project.indicators where !indicator.name.isEmpty {
      guard let first = seen.earlier(than: indicator.index, indicator.name) else { continue }
      report.finding(
        indicator.path(.level3), Message(name: indicator.indicator.level3 ?? "", first: first + 1))
    }
  }

  struct Message: RuleSentence {
    let name: String

    /// The number of the first row, from 1.
    let first: Int

    var chinese: String {
      "三级指标\(quoted(name))与第 \(first) 项指标同名；请删去，或把名称写具体。"
    }

    var english: String {
      "The indicator \(quoted(name)) has the name of indicator \(first); delete it, or name it more "
        + "exactly."
    }
  }
}
