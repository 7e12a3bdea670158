import BudgetModel
import Wording

/// The basis of every value is stated.
struct BasisMissing: Rule {
  let id = "basis-missing"
  let severity = Severity.info
  let needs: [FormPart] = [.column(.basis)]

  let texts = RuleTexts(
    title: (
      "指标值确定依据没有填写",
      "The basis of a value is missing"
    ),
    what: (
      "每项指标的“指标值确定依据”都填写。",
      "指标值确定依据 is filled in for every indicator."
    ),
    why: (
      "没有依据，审核人无从判断指标值定得高还是低。",
      "Without it nobody can judge whether the value is high or low."
    ),
    example: (
      "“指标值确定依据”一格是空的。",
      "The cell of 指标值确定依据 is empty."
    ),
    instead: (
      "写明依据，例如“2021 年实际受理 342 件”“年度工作计划”。",
      "State it, as in 2021 年实际受理 342 件 or 年度工作计划."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where WrittenText.isMissing(indicator.indicator.basis) {
      guard !project.isFilled(indicator.path(.basis)) else { continue }
      report.finding(indicator.path(.basis), Message(name: indicator.indicator.level3 ?? ""))
    }
  }

  struct Message: RuleSentence {
    let name: String

    var chinese: String {
      "指标\(quoted(name))没有填写指标值确定依据；请写明依据，例如上年实际数或年度计划。"
    }

    var english: String {
      "The basis of \(quoted(name)) is missing; state it, such as last year's figure or the plan of the "
        + "year."
    }
  }
}
