import BudgetModel
import Wording

/// A rate of what is unwanted is a ceiling, unless the name speaks of its reduction.
struct NegativeDirection: Rule {
  let id = "negative-direction"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.level3), .column(.target)]

  let texts = RuleTexts(
    title: (
      "再犯罪率、投诉率等反向指标用了 ≥ 或 ＞",
      "A rate of what is unwanted has ≥ or >"
    ),
    what: (
      "名称以 再犯罪率、投诉率、事故率、差错率、流失率、违规率 等结尾的指标，比较符号不是 ≥ 或 ＞；名称里有 降低、下降 的除外（词表可以设置）。",
      "An indicator whose name ends in 再犯罪率, 投诉率, 事故率 and the like has neither ≥ nor >, unless the name "
        + "holds 降低 or 下降 (lists in the settings)."
    ),
    why: (
      "这些指标越低越好；“≥5%”是说至少要有 5%。",
      "The less of these the better: ≥5% asks for at least 5 %."
    ),
    example: (
      "“投诉率 ≥5%”。",
      "投诉率 ≥5%"
    ),
    instead: (
      "写“≤5%”；想说降幅的，把名称写成“投诉率下降”。",
      "Write ≤5%; if a reduction is meant, name it 投诉率下降."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators {
      let comparator = indicator.target.comparator
      guard comparator == .atLeast || comparator == .greater,
        project.words.negativeEndings.ends(indicator.name), !project.words.reduction.isIn(indicator.name)
      else { continue }
      report.finding(
        indicator.path(.target), Message(text: indicator.target.raw, name: indicator.indicator.level3 ?? ""))
    }
  }

  struct Message: RuleSentence {
    let text: String
    let name: String

    var chinese: String {
      "\(quoted(name))越低越好，\(quoted(text))用的却是 ≥ 或 ＞；请改为“≤”。"
    }

    var english: String {
      "The less of \(quoted(name)) the better, but \(quoted(text)) has ≥ or >; write ≤."
    }
  }
}
