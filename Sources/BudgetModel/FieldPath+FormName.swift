public import Wording

extension FieldPath {
  /// What the bureau's form calls the field, such as 指标值; of an indicator's field, its column.
  public func formName(in language: Language) -> String {
    let (chinese, english) = formNames
    return language == .chinese ? chinese : english
  }

  private var formNames: (chinese: String, english: String) {
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
    case .indicator(_, let column): column.formNames
    }
  }
}

extension FieldPath.IndicatorField {
  /// What the bureau's form calls the column, such as 指标值.
  public func formName(in language: Language) -> String {
    let (chinese, english) = formNames
    return language == .chinese ? chinese : english
  }

  fileprivate var formNames: (chinese: String, english: String) {
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
