import BudgetModel
import Wording

/// A value in words can be measured: it is no question, no reference to rules, no 情况.
struct TargetNotMeasurable: Rule {
  let id = "target-not-measurable"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.target)]

  let texts = RuleTexts(
    title: (
      "指标值无法衡量",
      "A value can't be measured"
    ),
    what: (
      "文字型的指标值不以“是否”“按规定”“按要求”“按照”开头，不以“情况”结尾（词表可以设置）。",
      "A value in words does not begin with 是否, 按规定, 按要求 or 按照, nor end in 情况 (lists in the settings)."
    ),
    why: (
      "这样的写法没有说出结果，事后无法判断是否达到。",
      "Such words state no result that could be judged afterwards."
    ),
    example: (
      "“是否及时完成”“按规定执行”“单位正常运转情况”。",
      "是否及时完成, 按规定执行, 单位正常运转情况"
    ),
    instead: (
      "写出结果，例如“12月底前完成”“≥95%”“达成”。",
      "State the result, such as 12月底前完成, ≥95% or 达成."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators
    where indicator.target.kind == .qualitative && !indicator.target.isGrade {
      let value = WrittenText.withoutStops(WrittenText.folded(indicator.target.raw))
      guard project.words.vagueBeginnings.begins(value) || project.words.vagueEndings.ends(value) else {
        continue
      }
      report.finding(indicator.path(.target), Message(text: indicator.target.raw))
    }
  }

  struct Message: RuleSentence {
    let text: String

    var chinese: String {
      "指标值\(quoted(text))无法衡量；请写出要达到的结果，例如“12月底前完成”“≥95%”。"
    }

    var english: String {
      "The value \(quoted(text)) can't be measured; state the result, such as 12月底前完成 or ≥95%."
    }
  }
}
