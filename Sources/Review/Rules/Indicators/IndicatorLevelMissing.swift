import BudgetModel
import Wording

/// Every indicator has its three levels.
struct IndicatorLevelMissing: Rule {
  let id = "indicator-level-missing"
  let severity = Severity.error

  let texts = RuleTexts(
    title: (
      "指标缺少一级、二级或三级指标",
      "An indicator lacks a level"
    ),
    what: (
      "每一项指标都有一级、二级和三级指标；合并单元格下面的行沿用上面的一级、二级指标。",
      "Every indicator has level 1, 2 and 3; rows below a merged cell inherit its level."
    ),
    why: (
      "缺了上级，指标无法归类；缺了三级指标，就不知道衡量的是什么。",
      "Without its upper levels an indicator belongs nowhere; without level 3 nobody knows what it "
        + "measures."
    ),
    example: (
      "一行填了指标值“≥95%”，“三级指标”一格是空的。",
      "A row has the value ≥95%, and nothing under 三级指标."
    ),
    instead: (
      "补上缺少的一级，例如“产出指标—数量指标—法律援助咨询数”。",
      "Fill in the level, as in 产出指标 – 数量指标 – 法律援助咨询数."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    let levels: [FieldPath.IndicatorField] = [.level1, .level2, .level3]
    for level in levels where !project.parts.has(.column(level)) {
      report.cannotDecide(.partMissing(.column(level)))
    }
    let asked = levels.filter { project.parts.has(.column($0)) }
    for indicator in project.indicators {
      for level in asked where WrittenText.isMissing(indicator.text(of: level)) {
        guard !project.isFilled(indicator.path(level)) else { continue }
        report.finding(indicator.path(level), Message(level: level, name: indicator.indicator.level3))
      }
    }
  }

  struct Message: RuleSentence {
    let level: FieldPath.IndicatorField

    /// Level 3, where it is there.
    let name: String?

    var chinese: String {
      guard let name, level != .level3 else { return "这项指标没有填写\(label)；请补上。" }
      return "指标\(quoted(name))没有填写\(label)；请补上。"
    }

    var english: String {
      guard let name, level != .level3 else { return "This indicator lacks \(label); fill it in." }
      return "The indicator \(quoted(name)) lacks \(label); fill it in."
    }

    private var label: String { level.formName(in: .chinese) }
  }
}
