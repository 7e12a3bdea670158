import BudgetModel
import Wording

/// No goal merely says what the money is for.
struct GoalRepeatsPurpose: Rule {
  let id = "goal-repeats-purpose"
  let severity = Severity.warning
  let needs: [FormPart] = [.goals, .purpose]

  let texts = RuleTexts(
    title: (
      "绩效目标照抄资金用途",
      "A goal repeats the purpose"
    ),
    what: (
      "绩效目标与“资金用途”不相同。",
      "No goal is the same as 资金用途."
    ),
    why: (
      "用途说的是钱花在哪里，目标说的是要达到什么效果；照抄用途等于没有目标。",
      "The purpose says what the money is spent on, a goal what it achieves: a copy is no goal."
    ),
    example: (
      "两处都是“保障办公正常运转，做好各种日常费用”。",
      "Both say 保障办公正常运转，做好各种日常费用."
    ),
    instead: (
      "写明达到的程度或效果，例如“全年办理公证 800 件，投诉率不超过 1%”。",
      "Say what is achieved and how far, as in “全年办理公证 800 件，投诉率不超过 1%”."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard let purpose = project.value.purpose, !WrittenText.saysNothing(purpose) else { return }
    let folded = WrittenText.folded(purpose)
    for (index, goal) in project.value.goals.enumerated() where WrittenText.folded(goal) == folded {
      report.finding(.goal(index), Message(goal: goal, number: index + 1))
    }
  }

  struct Message: RuleSentence {
    let goal: String
    let number: Int

    var chinese: String {
      "第 \(number) 条绩效目标\(quoted(goal))与资金用途相同；请写明要达到的效果。"
    }

    var english: String {
      "Goal \(number), \(quoted(goal)), is the same as the purpose; say what is to be achieved."
    }
  }
}
