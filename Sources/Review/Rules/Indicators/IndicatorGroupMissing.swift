import BudgetModel
import Wording

/// 产出, 效益 and 满意度 each have an indicator.
///
/// The finding names the cell of level 1 below the last indicator, where the missing one belongs.
struct IndicatorGroupMissing: Rule {
  let id = "indicator-group-missing"
  let severity = Severity.error
  let needs: [FormPart] = [.column(.level1)]

  let texts = RuleTexts(
    title: (
      "缺少产出、效益或满意度指标",
      "Output, benefit or satisfaction has no indicator"
    ),
    what: (
      "产出指标、效益指标、满意度指标各至少有一项。",
      "产出指标, 效益指标 and 满意度指标 have at least one indicator each."
    ),
    why: (
      "三类指标分别回答做了什么、有什么用、服务对象是否满意，缺一类就看不全。",
      "The three say what is done, what it is good for, and whether people are content: one less and the "
        + "picture is incomplete."
    ),
    example: (
      "表中只有产出指标和效益指标。",
      "A form has 产出指标 and 效益指标 only."
    ),
    instead: (
      "补上缺少的一类，例如“满意度指标—服务对象满意度指标—群众满意度，≥85%”。",
      "Add what is missing, as in 满意度指标 – 服务对象满意度指标 – 群众满意度, ≥85%."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let there = Set(project.indicators.compactMap { $0.group ?? $0.kind?.group })
    for group in [IndicatorGroup.output, .benefit, .satisfaction] where !there.contains(group) {
      report.finding(.indicator(project.indicators.count, .level1), Message(group: group))
    }
  }

  struct Message: RuleSentence {
    let group: IndicatorGroup

    var chinese: String {
      "没有“\(group.name)”；请至少补上一项。"
    }

    var english: String {
      "There is no \(group.name); add at least one indicator."
    }
  }
}
