import BudgetModel
import Wording

/// No goal stands twice.
struct GoalDuplicated: Rule {
  let id = "goal-duplicated"
  let severity = Severity.warning
  let needs: [FormPart] = [.goals]

  let texts = RuleTexts(
    title: (
      "绩效目标重复",
      "A goal stands twice"
    ),
    what: (
      "各条绩效目标互不相同。",
      "Every goal is another."
    ),
    why: (
      "重复的目标多半是复制时没有改，真正的目标被漏掉了。",
      "A goal that stands twice mostly was copied and not changed, so that the real one is missing."
    ),
    example: (
      "“3.应援优援，案件补贴到位”与第 1 条相同。",
      "“3.应援优援，案件补贴到位” is the same as goal 1."
    ),
    instead: (
      "删去重复的一条，或者换成真正的目标。",
      "Delete it, or write the goal that was meant."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard project.value.goals.count > 1 else { return }
    var seen = FoldedTexts(count: project.value.goals.count)
    for (index, goal) in project.value.goals.enumerated() {
      guard let first = seen.earlier(than: index, WrittenText.folded(goal)) else { continue }
      report.finding(.goal(index), Message(goal: goal, number: index + 1, first: first + 1))
    }
  }

  struct Message: RuleSentence {
    let goal: String
    let number: Int
    let first: Int

    var chinese: String {
      "第 \(number) 条绩效目标\(quoted(goal))与第 \(first) 条相同；请删去，或改成另一个目标。"
    }

    var english: String {
      "Goal \(number), \(quoted(goal)), is the same as goal \(first); delete it, or write another one."
    }
  }
}
