import BudgetModel
import Wording

/// A level 3 names one indicator: it holds no semicolon. 、 doesn't count, since 保持工作稳定、持续开展 is one.
struct IndicatorCompound: Rule {
  let id = "indicator-compound"
  let severity = Severity.warning
  let needs: [FormPart] = [.column(.level3)]

  let texts = RuleTexts(
    title: (
      "一个三级指标里写了几项",
      "Several indicators stand in one"
    ),
    what: (
      "三级指标里没有分号（；）。",
      "A name under 三级指标 holds no semicolon."
    ),
    why: (
      "一个指标值衡量不了几项指标，评价时不知道对应哪一项。",
      "One value can't measure several things, and nobody knows which of them it is of."
    ),
    example: (
      "“应诉胜诉率；复议决定提起诉讼率；案件调解率”。",
      "应诉胜诉率；复议决定提起诉讼率；案件调解率"
    ),
    instead: (
      "拆成几行，每行一项，各填各的指标值。",
      "Split it into rows, one indicator and value in each."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators {
      guard let name = indicator.indicator.level3,
        name.unicodeScalars.contains(where: { $0 == "；" || $0 == ";" })
      else { continue }
      report.finding(indicator.path(.level3), Message(name: name))
    }
  }

  struct Message: RuleSentence {
    let name: String

    var chinese: String {
      "三级指标\(quoted(name))里写了几项；请拆成几行，每行一项。"
    }

    var english: String {
      "\(quoted(name)) names several indicators; split it into rows, one in each."
    }
  }
}
