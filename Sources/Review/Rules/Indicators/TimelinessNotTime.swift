import BudgetModel
import Wording

/// A 时效 indicator speaks of time, not of reach.
struct TimelinessNotTime: Rule {
  let id = "timeliness-not-time"
  let severity = Severity.info
  let needs: [FormPart] = [.column(.level2), .column(.level3)]

  let texts = RuleTexts(
    title: (
      "时效指标衡量的不是时间",
      "A 时效指标 does not measure time"
    ),
    what: (
      "时效指标的名称里没有“覆盖率”这样的词（词表可以设置）。",
      "The name of a 时效指标 holds no word such as 覆盖率 (a list in the settings)."
    ),
    why: (
      "时效指标衡量按时完成的程度；覆盖率衡量范围，属于质量或数量。",
      "A 时效指标 says whether things are done in time; 覆盖率 is of reach and belongs to quality or quantity."
    ),
    example: (
      "时效指标“帮教小组覆盖率”。",
      "The 时效指标 帮教小组覆盖率."
    ),
    instead: (
      "改为质量指标，或换成时间方面的指标，例如“案件按期办结率”“12月底前完成”。",
      "Make it a 质量指标, or name one of time, such as 案件按期办结率 or 12月底前完成."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where indicator.kind == .timeliness {
      guard project.words.reach.isIn(indicator.name) else { continue }
      report.finding(indicator.path(.level3), Message(name: indicator.indicator.level3 ?? ""))
    }
  }

  struct Message: RuleSentence {
    let name: String

    var chinese: String {
      "时效指标\(quoted(name))衡量的是范围，不是时间；请改为质量指标，或换成时间方面的指标。"
    }

    var english: String {
      "The 时效指标 \(quoted(name)) measures reach, not time; make it a 质量指标, or name one of time."
    }
  }
}
