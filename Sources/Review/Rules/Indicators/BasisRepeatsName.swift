import BudgetModel
import Wording

/// The basis says more than the indicator's name.
struct BasisRepeatsName: Rule {
  let id = "basis-repeats-name"
  let severity = Severity.info
  let needs: [FormPart] = [.column(.basis), .column(.level3)]

  let texts = RuleTexts(
    title: (
      "指标值确定依据照抄三级指标",
      "The basis repeats the name"
    ),
    what: (
      "“指标值确定依据”与三级指标不相同。",
      "指标值确定依据 is not the same as level 3."
    ),
    why: (
      "照抄名称没有说明指标值从何而来。",
      "A copy of the name doesn't say where the value comes from."
    ),
    example: (
      "三级指标和依据都是“法律援助咨询数”。",
      "Level 3 and basis both say 法律援助咨询数."
    ),
    instead: (
      "写明依据，例如“上年咨询 390 件”。",
      "State the basis, as in 上年咨询 390 件."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where !indicator.name.isEmpty {
      guard let basis = indicator.indicator.basis, WrittenText.folded(basis) == indicator.name else {
        continue
      }
      report.finding(indicator.path(.basis), Message(basis: basis))
    }
  }

  struct Message: RuleSentence {
    let basis: String

    var chinese: String {
      "确定依据\(quoted(basis))与三级指标相同；请写明指标值从何而来。"
    }

    var english: String {
      "The basis \(quoted(basis)) repeats level 3; say where the value comes from."
    }
  }
}
