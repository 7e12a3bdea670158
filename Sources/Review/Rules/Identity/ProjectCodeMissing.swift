import BudgetModel
import Wording

/// A project has its code.
struct ProjectCodeMissing: Rule {
  let id = "project-code-missing"
  let severity = Severity.error
  let needs: [FormPart] = [.code]

  let texts = RuleTexts(
    title: (
      "项目编码没有填写",
      "The project has no code"
    ),
    what: (
      "“项目编码”必须填写。",
      "项目编码 is filled in."
    ),
    why: (
      "没有项目编码，就对不上项目库和预算系统里的项目，也分不清同名项目。",
      "Without its code a project can be found neither in the project library nor in the budget system, "
        + "and projects of one name can't be told apart."
    ),
    example: (
      "“项目编码”一格是空的，或者只写了“/”。",
      "The cell of 项目编码 is empty, or says “/”."
    ),
    instead: (
      "填写项目库给出的 21 位编码，例如 13030622P005567100047。",
      "Enter the 21 characters that the project library gives, such as 13030622P005567100047."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    if WrittenText.isMissing(project.value.code), !project.isFilled(.code) {
      report.finding(.code, Message())
    }
  }

  struct Message: RuleSentence {
    let chinese = "没有填写项目编码；请填写项目库给出的 21 位编码。"
    let english = "The project code is missing; enter the 21 characters that the project library gives."
  }
}
