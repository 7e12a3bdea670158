import BudgetModel
import Corrections
import Spreadsheet

@testable import Reports

/// Two versions that differ in what reports have to say.
enum DifferenceSample {
  static var versions: ComparedVersions {
    var new = old
    new.projects[0].budget.total = Money(yuan: ExactDecimal(180_000))
    new.projects[0].purpose = "用于法律援助 和值班补贴<b>"
    new.projects[0].indicators[0].target = IndicatorTarget(reading: "≥95%", fiscalYear: nil)
    new.projects[0].indicators[1].level3 = "办案数"
    new.projects[0].indicators.swapAt(1, 2)
    new.projects[1].code = nil
    new.projects.append(Project(code: "P9", name: "新项目"))
    return compared(old, new)
  }

  static func compared(_ old: Submission, _ new: Submission, hidesForm: Bool = false) -> ComparedVersions {
    ComparedVersions(
      old: .init(name: "初稿.xlsx", version: Version(old, provenance: [provenance])),
      new: .init(name: "终稿.xlsx", version: Version(new, provenance: [provenance])), hidesForm: hidesForm)
  }

  static let old = Submission(
    fiscalYear: 2022, projects: [project("P1", "公共法律服务"), project("P2", "普法经费")])

  private static let provenance = Provenance(
    file: "a.xlsx", sheet: "1.公共",
    fields: [
      .name: FieldSource(cells: [CellReference(row: 3, column: 5)], raw: "公共法律服务"),
      .budgetTotal: FieldSource(cells: [CellReference(row: 4, column: 3)], raw: "160000"),
    ])

  private static func project(_ code: String, _ name: String) -> Project {
    Project(
      code: code, name: name, unit: BudgetUnit(code: "315001", name: "本级"),
      budget: Budget(total: Money(yuan: ExactDecimal(160_000))), purpose: "用于法律援助",
      indicators: [
        indicator("质量指标", "覆盖面", "≥95 百分率"), indicator("数量指标", "案件数", "≥400 件"),
        indicator("时效指标", "办结率", "≥90%"),
      ])
  }

  private static func indicator(_ level2: String, _ name: String, _ target: String) -> Indicator {
    Indicator(
      level1: "产出指标", level2: level2, level3: name, description: "说明\(name)",
      target: IndicatorTarget(reading: target, fiscalYear: nil))
  }
}
