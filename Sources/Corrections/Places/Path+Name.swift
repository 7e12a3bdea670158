import BudgetModel
public import Wording

extension Path {
  /// What the form calls the field or part, such as 指标值.
  public func name(in language: Language) -> String {
    let (chinese, english) = names
    return language == .chinese ? chinese : english
  }

  private var names: (chinese: String, english: String) {
    switch self {
    case .fiscalYear: ("年度", "fiscal year")
    case .departmentCode: ("部门编码", "department code")
    case .departmentName: ("部门名称", "department name")
    case .overall: ("部门整体绩效目标", "department's text")
    case .section(let section), .item(let section, _, nil): section.names
    case .item(_, _, .title): ("标题", "title")
    case .item(_, _, .text): ("内容", "text")
    case .item(_, _, .name): ("绩效目标", "objective")
    case .item(_, _, .indicator): ("绩效指标", "performance indicator")
    case .projects: ("项目", "projects")
    case .project: ("项目", "project")
    case .field(let path): (path.formName(in: .chinese), path.formName(in: .english))
    case .indicator: ("绩效指标", "indicator")
    case .plan: ("资金支出计划", "disbursement plan")
    case .indicators: ("绩效指标", "indicators")
    }
  }
}

extension OverallSection {
  fileprivate var names: (chinese: String, english: String) {
    switch self {
    case .objectives: ("总体绩效目标", "overall objectives")
    case .subObjectives: ("分项绩效目标", "sub-objectives")
    case .measures: ("工作保障措施", "safeguarding measures")
    }
  }
}
