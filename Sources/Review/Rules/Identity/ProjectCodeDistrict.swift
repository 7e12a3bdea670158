import BudgetModel
import Wording

/// A project's code is of this district, and of no year after the budget's.
struct ProjectCodeDistrict: Rule {
  let id = "project-code-district"
  let severity = Severity.warning
  let needs: [FormPart] = [.code]

  let texts = RuleTexts(
    title: (
      "项目编码不是本区的，或者年度晚于预算年度",
      "The project code is of another district or of a later year"
    ),
    what: (
      "项目编码前 6 位是本区区划（可以设置），第 7、8 位的年度不晚于预算年度。",
      "The first six digits of a project code are this district's (a setting), and the year in the two "
        + "behind them is not after the budget's."
    ),
    why: (
      "前几位不对，多半是抄了别处的表；年度可以早于预算年度（项目早已入库），但不会更晚。",
      "Other digits mostly come from another place's form. The year may be earlier than the budget's, "
        + "for a project that has long been in the library, but not later."
    ),
    example: (
      "在 2022 年预算里，编码以 13030623 开头。",
      "In the budget of 2022 a code begins with 13030623."
    ),
    instead: (
      "与项目库核对编码，确认项目属于本区、已经入库。",
      "Compare the code with the project library: the project must be this district's and in the library."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard let text = project.value.code, !WrittenText.saysNothing(text) else {
      report.cannotDecide(.valueUnknown(.code))
      return
    }
    guard let code = ProjectCode(text) else {
      report.cannotDecide(.brokenBefore(rule: "project-code-shape"))
      return
    }
    let district = project.words.district
    if code.district != district { report.finding(.code, Message(code: text, reason: .district(district))) }
    guard let year = project.fiscalYear else {
      report.cannotDecide(.fiscalYearUnknown)
      return
    }
    if code.year > year { report.finding(.code, Message(code: text, reason: .year(code.year, budget: year))) }
  }

  struct Message: RuleSentence {
    let code: String
    let reason: Reason

    var chinese: String {
      switch reason {
      case .district(let district): "项目编码\(quoted(code))不以本区的 \(district) 开头；请与项目库核对。"
      case .year(let year, let budget): "项目编码\(quoted(code))的年度是 \(year) 年，晚于预算年度 \(budget) 年；请与项目库核对。"
      }
    }

    var english: String {
      switch reason {
      case .district(let district):
        "The project code \(quoted(code)) does not begin with this district's \(district); compare it with the project library."
      case .year(let year, let budget):
        "The project code \(quoted(code)) is of \(year), after the budget's year \(budget); compare it with the project library."
      }
    }

    enum Reason: Sendable {
      case district(String)
      case year(Int, budget: Int)
    }
  }
}
