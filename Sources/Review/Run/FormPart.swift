public import BudgetModel

/// A part that one layout of the form has and another lacks.
public enum FormPart: Hashable, Sendable {
  case title, code, name, unit, budget, purpose, plan, goals

  /// A column of the table of indicators.
  case column(FieldPath.IndicatorField)
}

extension FormPart {
  /// What the form calls the part, in Chinese.
  public var label: String {
    switch self {
    case .title: "标题"
    case .code: "项目编码"
    case .name: "项目名称"
    case .unit: "单位"
    case .budget: "预算数"
    case .purpose: "资金用途"
    case .plan: "资金支出计划"
    case .goals: "绩效目标"
    case .column(let field): field.label
    }
  }
}

extension FieldPath.IndicatorField {
  /// What the form calls the column, in Chinese.
  public var label: String {
    switch self {
    case .level1: "一级指标"
    case .level2: "二级指标"
    case .level3: "三级指标"
    case .description: "绩效指标描述"
    case .target: "指标值"
    case .basis: "指标值确定依据"
    case .weight: "权重"
    case .remark: "备注"
    }
  }
}
