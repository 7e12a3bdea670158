import BudgetModel
import Spreadsheet

extension Submission {
  /// Two projects with two indicators each.
  static let sample = Submission(
    fiscalYear: 2022, department: Department(code: "315", name: "司法局"),
    projects: [
      Project(
        code: "13030622P005567100047", name: "公共法律服务", unit: BudgetUnit(code: "315001", name: "司法局本级"),
        budget: Budget(
          total: Money(yuan: ExactDecimal(160_000)), fiscal: Money(yuan: ExactDecimal(160_000))),
        purpose: "用于法律援助经费",
        disbursement: [3, 6].map { Disbursement(month: $0, percent: ExactDecimal($0 * 8)) },
        goals: ["应援优援，案件补贴到位", "法律援助机构信息化"],
        indicators: [
          .sample("质量指标", "法律援助覆盖面", "≥95 百分率"), .sample("数量指标", "法律援助咨询数", "≥400 件"),
        ]),
      Project(
        code: "13030622P005567100058", name: "普法经费", unit: BudgetUnit(code: "315001", name: "司法局本级"),
        budget: Budget(total: Money(yuan: ExactDecimal(70_000))),
        indicators: [
          .sample("数量指标", "宣传场次", "≥12 场"), .sample("成本指标", "宣传成本", "≤70000元"),
        ]),
    ])
}

extension Indicator {
  static func sample(_ level2: String, _ name: String, _ target: String, description: String? = nil)
    -> Indicator
  {
    Indicator(
      level1: "产出指标", level2: level2, level3: name, description: description ?? name,
      target: IndicatorTarget(reading: target, fiscalYear: 2022), basis: "工作计划")
  }
}
