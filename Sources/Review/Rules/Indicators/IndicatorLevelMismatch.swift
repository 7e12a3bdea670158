import BudgetModel
import Wording

/// Level 2 belongs to level 1; old names count as the new ones.
///
/// From the guidance of 2021 on 成本指标 may be a level 1 of its own. A level that is inherited is reported once,
/// with the row that has it.
struct IndicatorLevelMismatch: Rule {
  let id = "indicator-level-mismatch"
  let severity = Severity.error
  let needs: [FormPart] = [.column(.level1), .column(.level2)]

  let texts = RuleTexts(
    title: (
      "二级指标不属于它上面的一级指标",
      "Level 2 does not belong to level 1"
    ),
    what: (
      "数量、质量、时效、成本指标属于产出指标；经济效益、社会效益、生态效益、可持续影响指标属于效益指标；服务对象满意度指标属于满意度指标。2021 年起，成本指标也可以单列为一级指标，下设经济成本、"
        + "社会成本、生态环境成本。",
      "数量, 质量, 时效 and 成本指标 belong to 产出指标; 经济效益, 社会效益, 生态效益 and 可持续影响指标 to 效益指标; 服务对象满意度指标 to 满意度指标. "
        + "From 2021 on 成本指标 may also be a level 1, with 经济成本, 社会成本 and 生态环境成本 below it."
    ),
    why: (
      "归错类的指标会在汇总和评价时算到别处。",
      "An indicator in the wrong place is counted elsewhere when forms are added up and evaluated."
    ),
    example: (
      "“效益指标”下面填了“数量指标”。",
      "数量指标 stands under 效益指标."
    ),
    instead: (
      "改正一级或二级指标，使两者对应，例如“产出指标—数量指标”。",
      "Correct one of the two levels so that they fit, as in 产出指标 – 数量指标."
    ))

  func check(_ project: ReviewedProject, _ report: inout RuleReport) {
    for indicator in project.indicators where !project.inheritsLevel2(indicator) {
      guard let level1 = indicator.indicator.level1, let level2 = indicator.indicator.level2,
        !WrittenText.saysNothing(level1), !WrittenText.saysNothing(level2)
      else { continue }
      guard let group = indicator.group, let kind = indicator.kind else {
        report.cannotDecide(.levelUnknown(indicator.group == nil ? level1 : level2))
        continue
      }
      if group == .cost, !project.mayHaveCostLevel {
        report.finding(
          indicator.path(.level1), Message(level1: level1, level2: level2, reason: .costLevelTooEarly))
      } else if !kind.belongs(to: group) {
        report.finding(
          indicator.path(.level2), Message(level1: level1, level2: level2, reason: .belongs(to: kind.group)))
      }
    }
  }

  struct Message: RuleSentence {
    let level1: String
    let level2: String
    let reason: Reason

    var chinese: String {
      switch reason {
      case .belongs(let group): "二级指标\(quoted(level2))应在“\(group.name)”下面，现在在\(quoted(level1))下面；请改正。"
      case .costLevelTooEarly: "这个年度\(quoted(level1))还不能作一级指标；请改为“产出指标”，二级指标填“成本指标”。"
      }
    }

    var english: String {
      switch reason {
      case .belongs(let group):
        "The level 2 \(quoted(level2)) belongs under \(group.name), but stands under \(quoted(level1)); correct one of them."
      case .costLevelTooEarly:
        "In this year \(quoted(level1)) can't be a level 1; write 产出指标, and 成本指标 as level 2."
      }
    }

    enum Reason: Sendable {
      case belongs(to: IndicatorGroup)
      case costLevelTooEarly
    }
  }
}
