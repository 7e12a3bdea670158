import BudgetModel
import Wording

/// A project has its name.
struct ProjectNameMissing: Rule {
  let id = "project-name-missing"
  let severity = Severity.error
  let needs: [FormPart] = [.name]

  let texts = RuleTexts(
    title: (
      "项目名称没有填写",
      "The project has no name"
    ),
    what: (
      "“项目名称”必须填写。",
      "项目名称 is filled in."
    ),
    why: (
      "审核意见、批复和公开都用项目名称来称呼项目。",
      "Remarks, approvals and publications call a project by its name."
    ),
    example: (
      "“项目名称”一格是空的。",
      "The cell of 项目名称 is empty."
    ),
    instead: (
      "填写项目库里的项目名称，例如“公共法律服务”。",
      "Enter the name that the project library has, such as 公共法律服务."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    if WrittenText.isMissing(project.value.name), !project.isFilled(.name) {
      report.finding(.name, Message())
    }
  }

  struct Message: RuleSentence {
    let chinese = "没有填写项目名称；请填写项目库里的名称。"
    let english = "The project name is missing; enter the one that the project library has."
  }
}
