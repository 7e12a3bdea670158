import BudgetModel
import Wording

extension FieldPath {
  /// What the bureau's form calls the field.
  func formName(in language: Language) -> String {
    let isChinese = language == .chinese
    return switch self {
    case .code: isChinese ? "项目编码" : "the project's code"
    case .name: isChinese ? "项目名称" : "the project's name"
    case .unit: isChinese ? "单位" : "the budget unit"
    case .unitCode: isChinese ? "单位编码" : "the unit's code"
    case .unitName: isChinese ? "单位名称" : "the unit's name"
    case .budgetTotal: isChinese ? "预算数" : "the budget"
    case .budgetFiscal: isChinese ? "财政资金" : "the fiscal funds"
    case .budgetOther: isChinese ? "其他资金" : "the other funds"
    case .purpose: isChinese ? "资金用途" : "the purpose"
    case .disbursement: isChinese ? "资金支出计划" : "the disbursement plan"
    case .goals, .goal: isChinese ? "绩效目标" : "the goals"
    case .indicator(let index, let field):
      isChinese
        ? "第 \(index + 1) 项指标的\(field.formName(in: language))"
        : "\(field.formName(in: language)) of indicator \(index + 1)"
    }
  }
}

extension FieldPath.IndicatorField {
  /// What the bureau's form calls the column.
  func formName(in language: Language) -> String {
    let isChinese = language == .chinese
    return switch self {
    case .level1: isChinese ? "一级指标" : "level 1"
    case .level2: isChinese ? "二级指标" : "level 2"
    case .level3: isChinese ? "三级指标" : "level 3"
    case .description: isChinese ? "绩效指标描述" : "the description"
    case .target: isChinese ? "指标值" : "the target"
    case .basis: isChinese ? "指标值确定依据" : "the basis"
    case .weight: isChinese ? "权重" : "the weight"
    case .remark: isChinese ? "备注" : "the remark"
    }
  }
}
