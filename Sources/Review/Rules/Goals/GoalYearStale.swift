import BudgetModel
import Wording

/// No goal, name, description or value of an indicator speaks of a year before the budget's; the basis may.
struct GoalYearStale: Rule {
  let id = "goal-year-stale"
  let severity = Severity.warning

  let texts = RuleTexts(
    title: (
      "写的是预算年度以前的年份",
      "A year before the budget's is named"
    ),
    what: (
      "绩效目标、三级指标、指标描述和指标值中不出现预算年度以前的年份；确定依据可以引用往年的数据。",
      "Goals, names, descriptions and values of indicators name no year before the budget's; the basis "
        + "may cite earlier ones."
    ),
    why: (
      "往年的年份多半是沿用上年的表没有改。",
      "An earlier year mostly stands on a form of last year that was not changed."
    ),
    example: (
      "2022 年的表写“确保 2021 年底前……”。",
      "A form of 2022 says “确保 2021 年底前……”."
    ),
    instead: (
      "改成预算年度，并核对目标是否仍然适用。",
      "Write the budget's year, and check whether the goal still holds."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard let year = project.fiscalYear else {
      report.cannotDecide(.fiscalYearUnknown)
      return
    }
    for (index, goal) in project.value.goals.enumerated() {
      check(goal, .goal(index), year, &report)
    }
    for indicator in project.indicators {
      check(indicator.indicator.level3, indicator.path(.level3), year, &report)
      check(indicator.indicator.description, indicator.path(.description), year, &report)
      check(indicator.target.raw, indicator.path(.target), year, &report)
    }
  }

  private func check(_ text: String?, _ field: FieldPath, _ year: Int, _ report: inout RuleReport) {
    guard let text, let stated = StatedYears.earliest(in: text), stated < year else { return }
    report.finding(field, Message(text: text, year: stated, budget: year))
  }

  struct Message: RuleSentence {
    let text: String
    let year: Int
    let budget: Int

    var chinese: String {
      "\(quoted(text))写的是 \(year) 年，早于预算年度 \(budget) 年；请改成预算年度，并核对内容是否仍然适用。"
    }

    var english: String {
      "\(quoted(text)) names \(year), a year before the budget's \(budget); write the budget's year, and "
        + "check whether it still holds."
    }
  }
}
