import BudgetModel
import Wording

/// Every indicator has a value; a sign for nothing is none.
struct TargetMissing: Rule {
  let id = "target-missing"
  let severity = Severity.error
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "指标值没有填写",
      "A value is missing"
    ),
    what: (
      "每项指标都有指标值；“/”“—”“*”不算。",
      "Every indicator has a value; /, — and * are none."
    ),
    why: (
      "没有指标值，事后就无从判断是否完成。",
      "Without a value nobody can tell afterwards whether it was reached."
    ),
    example: (
      "“指标值”一格是空的，或者写“—”。",
      "The cell of 指标值 is empty, or says —."
    ),
    instead: (
      "填写要达到的值，例如“≥350件”；确实不考核的指标请删去。",
      "Enter the value to be reached, as in ≥350件; delete an indicator that is not measured."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.target.kind == .placeholder {
      guard !project.isFilled(indicator.path(.target)) else { continue }
      report.finding(indicator.path(.target), Message(name: indicator.indicator.level3 ?? ""))
    }
  }

  struct Message: RuleSentence {
    let name: String

    var chinese: String {
      "指标\(quoted(name))没有填写指标值；请填写要达到的值，例如“≥95%”。"
    }

    var english: String {
      "The indicator \(quoted(name)) has no value; enter the one to be reached, as in ≥95%."
    }
  }
}
