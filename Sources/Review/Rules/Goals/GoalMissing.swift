import BudgetModel
import Wording

/// A project states what it is to achieve.
struct GoalMissing: Rule {
  let id = "goal-missing"
  let severity = Severity.error
  let needs: [FormPart] = [.goals]

  let texts = RuleTexts(
    title: (
      "绩效目标没有填写",
      "No goal is stated"
    ),
    what: (
      "“绩效目标”至少填写一条。",
      "绩效目标 holds at least one goal."
    ),
    why: (
      "指标是用来衡量目标的；没有目标，审核人无法判断指标是否合适，事后也无从评价。",
      "Indicators measure goals: without a goal nobody can judge whether they fit, or whether it was "
        + "reached."
    ),
    example: (
      "“绩效目标”一格是空的。",
      "The cell of 绩效目标 is empty."
    ),
    instead: (
      "写明这笔资金要办成什么事，例如“1.全年受理法律援助案件 350 件以上”。",
      "Say what the money is to achieve, as in “1.全年受理法律援助案件 350 件以上”."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let goals = project.value.goals
    let isMissing = goals.isEmpty ? !project.isFilled(.goals) : goals.allSatisfy(WrittenText.saysNothing)
    if isMissing { report.finding(.goals, Message()) }
  }

  struct Message: RuleSentence {
    let chinese = "没有填写绩效目标；请写明这笔资金要达到的目标。"
    let english = "No goal is stated; say what the money is to achieve."
  }
}
