import BudgetModel
import Spreadsheet

/// Submissions made by hand, for tests of what is written of them.
enum SubmissionSamples {
  static func money(_ text: String) -> Money? { ExactDecimal(text).map { Money(yuan: $0) } }

  static func indicator(
    _ level1: String?, _ level2: String? = "数量指标", _ level3: String? = "宣传次数", target: String = "≥1次"
  ) -> Indicator {
    Indicator(
      level1: level1, level2: level2, level3: level3, description: "描述",
      target: IndicatorTarget(reading: target, fiscalYear: 2022), basis: "工作计划")
  }

  static let project = Project(
    code: "13030622P005567100047", name: "公共法律服务", unit: BudgetUnit(code: "315001", name: "司法局本级"),
    budget: Budget(total: money("160000"), fiscal: money("159999.9")), purpose: "用于法律援助经费",
    disbursement: [3, 6, 10, 12].map { Disbursement(month: $0, percent: ExactDecimal($0 * 8)) },
    goals: ["案件补贴到位", "信息化建设"],
    indicators: [
      indicator("产出指标"), indicator("产出指标", "质量指标", "覆盖面", target: "≥95 百分率"),
      indicator("效益指标", "社会效益指标", "知晓率", target: "=1+1"),
    ])

  static let submission = Submission(
    fiscalYear: 2022, department: Department(code: "315", name: "抚宁区司法局"),
    overall: OverallObjectives(
      objectives: [TitledParagraph(title: "提升水平", text: "一是聚焦。"), TitledParagraph(title: "其二", text: nil)],
      subObjectives: [SubObjective(name: "普法", indicator: "做好普法。")],
      measures: [TitledParagraph(title: "制度", text: "完善。")]),
    projects: [project])

  /// A submission of one project that a test changes.
  static func submission(_ change: (inout Project) -> Void) -> Submission {
    var project = project
    change(&project)
    return Submission(projects: [project])
  }
}
