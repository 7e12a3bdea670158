import BudgetModel
import Wording

/// A project's code has 21 characters: eight digits, a letter, twelve digits or letters.
///
/// The blanks of a form pasted from print are no errors, and a line break isn't one anywhere: only a blank that
/// somebody typed is.
struct ProjectCodeShape: Rule {
  let id = "project-code-shape"
  let severity = Severity.error
  let needs: [FormPart] = [.code]

  let texts = RuleTexts(
    title: (
      "项目编码的写法不对",
      "The project code has not the right shape"
    ),
    what: (
      "项目编码共 21 位：6 位区划、2 位年度、1 位大写字母、12 位数字或大写字母，中间没有空格。",
      "A project code has 21 characters: six digits of the district, two of the year, a capital letter, "
        + "and twelve digits or capital letters, without blanks."
    ),
    why: (
      "编码多一位、少一位或夹着空格、全角字符，都会对不上项目库。",
      "A code with a character too many or too few, with blanks or with characters of full width, is not "
        + "found in the project library."
    ),
    example: (
      "“13030622P00556710004”只有 20 位；“１３０３０６22P005567100047”里有全角数字。",
      "“13030622P00556710004” has 20 characters; “１３０３０６22P005567100047” has digits of full width."
    ),
    instead: (
      "照项目库重新复制编码，用半角字符，不留空格。",
      "Copy the code from the project library, in half-width characters and without blanks."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    guard let code = project.value.code, !WrittenText.saysNothing(code) else {
      report.cannotDecide(.valueUnknown(.code))
      return
    }
    if ProjectCode(code) == nil {
      let plain = SuggestedText.code(code)
      report.finding(
        .code, Message(code: code, count: plain.count),
        suggestion: project.suggestion(.code, ProjectCode(plain) == nil ? nil : plain))
    } else if project.holdsTypedBlank(.code) {
      report.finding(.code, Message(code: project.text(of: .code), count: nil), suggestion: code)
    }
  }

  struct Message: RuleSentence {
    let code: String

    /// The number of characters, nil where only blanks are wrong.
    let count: Int?

    var chinese: String {
      guard let count else { return "项目编码\(quoted(code))中间有空格；请去掉空格。" }
      return "项目编码\(quoted(code))共 \(count) 位，应为 21 位：8 位数字、1 位大写字母、12 位数字或大写字母；请照项目库填写。"
    }

    var english: String {
      guard let count else { return "The project code \(quoted(code)) holds blanks; remove them." }
      return
        "The project code \(quoted(code)) has \(count) characters; it should have 21: 8 digits, a capital letter, and 12 digits "
        + "or capital letters. Copy it from the project library."
    }
  }
}
