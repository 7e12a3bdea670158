import BudgetModel
import Wording

/// Under 产出 quantity, quality, time and cost have an indicator each.
///
/// The finding names level 2 of the last output indicator. 成本 may stand on a level of its own instead, where
/// the budget's year allows it.
struct OutputKindMissing: Rule {
  let id = "output-kind-missing"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.level1), .column(.level2)]

  let texts = RuleTexts(
    title: (
      "产出指标下缺少数量、质量、时效或成本指标",
      "Output lacks quantity, quality, time or cost"
    ),
    what: (
      "产出指标下，数量、质量、时效、成本指标各有一项；成本指标单列为一级指标的，产出指标下可以没有。",
      "Under 产出指标 stand 数量, 质量, 时效 and 成本指标, one of each; where 成本指标 is a level of its own, it need not "
        + "stand here."
    ),
    why: (
      "多少、多好、多快、花多少，四个方面合起来才说得清产出。",
      "How much, how well, how soon and at what cost: together they tell the output."
    ),
    example: (
      "产出指标下没有时效指标。",
      "There is no 时效指标 under 产出指标."
    ),
    instead: (
      "补上缺少的一种，例如“时效指标—案件按期办结率，≥90%”；确实不适用的可以不补。",
      "Add the missing kind, as in 时效指标 – 案件按期办结率, ≥90%; where it makes no sense, leave it."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let outputs = project.indicators.filter { ($0.group ?? $0.kind?.group) == .output }
    guard let last = outputs.last else {
      report.cannotDecide(.brokenBefore(rule: "indicator-group-missing"))
      return
    }
    var there = Set(outputs.compactMap(\.kind))
    if project.mayHaveCostLevel, project.indicators.contains(where: { $0.group == .cost }) {
      there.insert(.cost)
    }
    for kind in IndicatorKind.ofOutput where !there.contains(kind) {
      report.finding(last.path(.level2), Message(kind: kind))
    }
  }

  struct Message: RuleSentence {
    let kind: IndicatorKind

    var chinese: String {
      "产出指标下没有“\(kind.name)”；请补上一项，确实不适用的可以不补。"
    }

    var english: String {
      "There is no \(kind.name) under 产出指标; add one, unless it makes no sense here."
    }
  }
}
