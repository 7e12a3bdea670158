import BudgetModel
import Wording

/// A value that begins with a sign holds a readable number.
struct TargetNumberMalformed: Rule {
  let id = "target-number-malformed"
  let severity = Severity.error
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "指标值里的数字读不出来",
      "The number of a value can't be read"
    ),
    what: (
      "以 ≥、≤、＞、＜、＝ 开头的指标值（或符号列不是“定性”的）含有一个读得出的数字。",
      "A value that begins with ≥ ≤ ＞ ＜ or ＝ (or whose sign column is not 定性) holds a number that can be "
        + "read."
    ),
    why: (
      "写了符号就是定量指标；数字读不出来，既不能比较也不能汇总。",
      "A sign makes it quantitative: without a readable number it can be neither compared nor added up."
    ),
    example: (
      "“≥若干”“12,34”“≤5%以上”。",
      "≥若干, 12,34, ≤5%以上"
    ),
    instead: (
      "写成一个符号、一个数字、一个单位，例如“≥95%”；定性的不写符号。",
      "Write one sign, one number, one unit, as in ≥95%; a value in words has no sign."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.target.kind == .quantitative {
      guard indicator.target.number == nil else { continue }
      report.finding(
        indicator.path(.target), Message(text: indicator.target.raw),
        suggestion: project.suggestion(
          indicator.path(.target), SuggestedText.percent(indicator.target)))
    }
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "\(quoted(text))里的数字读不出来；请写成一个符号、一个数字、一个单位，例如“≥95%”。"
    }

    var english: String {
      "The number in \(quoted(text)) can't be read; write one sign, one number, one unit, as in ≥95%."
    }
  }
}
