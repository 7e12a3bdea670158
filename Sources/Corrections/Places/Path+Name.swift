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
    case .field(let path): path.names
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

extension FieldPath {
  fileprivate var names: (chinese: String, english: String) {
    switch self {
    case .code: ("项目编码", "project code")
    case .name: ("项目名称", "project name")
    case .unit: ("单位", "unit")
    case .unitCode: ("单位编码", "unit code")
    case .unitName: ("单位名称", "unit name")
    case .budgetTotal: ("预算数", "budget")
    case .budgetFiscal: ("财政资金", "fiscal funds")
    case .budgetOther: ("其他资金", "other funds")
    case .purpose: ("资金用途", "purpose")
    case .disbursement: ("资金支出计划", "disbursement plan")
    case .goals, .goal: ("绩效目标", "goal")
    case .indicator(_, let column): column.names
    }
  }
}

extension FieldPath.IndicatorField {
  fileprivate var names: (chinese: String, english: String) {
    switch self {
    case .level1: ("一级指标", "level 1")
    case .level2: ("二级指标", "level 2")
    case .level3: ("三级指标", "level 3")
    case .description: ("绩效指标描述", "description")
    case .target: ("指标值", "target")
    case .basis: ("指标值确定依据", "basis")
    case .weight: ("权重", "weight")
    case .remark: ("备注", "remark")
    }
  }
}
