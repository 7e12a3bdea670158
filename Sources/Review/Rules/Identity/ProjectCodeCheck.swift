import BudgetModel
import Wording

/// The last character of a code with the letter P follows from the others.
///
/// The formula was found by fitting known codes, so that a mismatch is no more than a warning.
struct ProjectCodeCheck: Rule {
  let id = "project-code-check"
  let severity = Severity.warning
  let needs: [FormPart] = [.code]

  let texts = RuleTexts(
    title: (
      "项目编码的校验位对不上",
      "The check character of the project code does not match"
    ),
    what: (
      "第 9 位是 P 的项目编码，最后一位与前 20 位对得上；编码中不出现 I、O、S、V、Z。",
      "The last character of a project code with P in ninth place matches the 20 before it; no code "
        + "holds I, O, S, V or Z."
    ),
    why: (
      "抄错一位、或者两位颠倒，校验位就对不上。校验办法是从已知编码归纳的，所以只作提醒。",
      "One wrong character, or two swapped, and it no longer matches. The formula was found from known "
        + "codes, so this is only a warning."
    ),
    example: (
      "13030622P005567100048（末位应为 7）。",
      "13030622P005567100048 (the last character should be 7)."
    ),
    instead: (
      "与项目库逐位核对；核对无误的可以不改。",
      "Compare the code with the project library, character by character; if it is right there, leave it."
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
    if code.isOfKnownKind, !code.hasRightCheckCharacter { report.finding(.code, Message(code: text)) }
  }

  struct Message: RuleSentence {
    let code: String

    var chinese: String {
      "项目编码\(quoted(code))的校验位对不上，可能抄错了一位；请与项目库核对。"
    }

    var english: String {
      "The check character of the project code \(quoted(code)) does not match: a character may be wrong. "
        + "Compare it with the project library."
    }
  }
}
