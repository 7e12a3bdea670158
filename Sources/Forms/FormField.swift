public import BudgetModel

/// What a label on a form can name.
public enum FormField: Hashable, Sendable {
  case projectCode, projectName
  case unit, unitCode, unitName
  case department, departmentCode, departmentName
  case year

  /// 预算规模及资金用途: names no value, but the row below the amounts is the purpose.
  case budgetGroup

  /// 项目资金: names no value; its money unit is that of the amounts beside it.
  case fundsGroup
  case budgetTotal, budgetFiscal, budgetOther

  /// A heading over a column of amounts, where a form compares what was planned with what was spent.
  case amount(AmountColumn)
  case purpose

  /// 资金支出计划: names no value of its own.
  case disbursementGroup

  /// A month of the plan, 1 to 12.
  case disbursement(Int)
  case goals

  /// 实施期目标 and the like: what holds for all years of a project, beside which what holds for the year stands.
  case period

  /// A label that forms print for what is no part of a submission, such as 实际完成情况: what stands under it is
  /// reported, not taken.
  case aside

  /// 绩效指标 over or beside the headings of the table: names no value.
  case indicatorGroup

  /// A column of the table of indicators.
  case indicator(IndicatorColumn)

  /// A column of the table that says what was achieved, such as 实际完成值: kept as a remark under its heading's name.
  case result

  /// A column of the department's text.
  case text(TextColumn)

  /// A column of the table of indicators as printed: the value may be split in sign, number and unit.
  public enum IndicatorColumn: String, CaseIterable, Sendable {
    case level1, level2, level3, description, sign, target, unit, basis, weight, remark

    /// The field that the column's text belongs to.
    public var field: FieldPath.IndicatorField {
      switch self {
      case .level1: .level1
      case .level2: .level2
      case .level3: .level3
      case .description: .description
      case .sign, .target, .unit: .target
      case .basis: .basis
      case .weight: .weight
      case .remark: .remark
      }
    }
  }

  /// A column of amounts on a form that compares them (自评表, 监控表).
  public enum AmountColumn: String, CaseIterable, Sendable {
    /// 年初预算数: what the year's budget approved.
    case initial

    /// 全年预算数: what it became in the course of the year.
    case adjusted

    /// 全年执行数, 执行率: what was spent.
    case executed
  }

  /// A column of the table of the department's text.
  public enum TextColumn: String, CaseIterable, Sendable {
    case category, ordinal, name, content
  }

  /// Whether the label names the year or the department, of which a form says what holds for all forms.
  var isContext: Bool {
    switch self {
    case .year, .department, .departmentCode, .departmentName: true
    default: false
    }
  }

  /// Whether the label names the budget unit, its code or its name.
  var isUnit: Bool { self == .unit || self == .unitCode || self == .unitName }

  /// Whether the label stands over or beside others and has no value of its own.
  var isGroup: Bool {
    switch self {
    case .budgetGroup, .fundsGroup, .disbursementGroup, .indicatorGroup: true
    default: false
    }
  }

  /// Whether the label names an amount of the budget.
  var isAmount: Bool {
    switch self {
    case .budgetTotal, .budgetFiscal, .budgetOther: true
    default: false
    }
  }

  /// Whether the label names the project itself, so that a second one begins a second form.
  var isIdentity: Bool { self == .projectCode || self == .projectName }
}

extension FormField {
  /// Reads the field's name in the vocabulary's table, such as `budget.total`.
  init?(vocabularyName name: Substring) {
    if let plain = FormField.plainNames[name] {
      self = plain
      return
    }
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "disbursement":
      guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
      self = .disbursement(month)
    case "amount":
      guard let column = AmountColumn(rawValue: String(parts[1])) else { return nil }
      self = .amount(column)
    case "indicator":
      guard let column = IndicatorColumn(rawValue: String(parts[1])) else { return nil }
      self = .indicator(column)
    case "text":
      guard let column = TextColumn(rawValue: String(parts[1])) else { return nil }
      self = .text(column)
    default: return nil
    }
  }

  private static let plainNames: [Substring: FormField] = [
    "project.code": .projectCode, "project.name": .projectName, "unit": .unit, "unit.code": .unitCode,
    "unit.name": .unitName, "department": .department, "department.code": .departmentCode,
    "department.name": .departmentName, "year": .year, "budget.group": .budgetGroup,
    "budget.funds": .fundsGroup,
    "budget.total": .budgetTotal, "budget.fiscal": .budgetFiscal, "budget.other": .budgetOther,
    "purpose": .purpose, "disbursement.group": .disbursementGroup, "goals": .goals,
    "period": .period, "aside": .aside, "indicator.group": .indicatorGroup, "indicator.result": .result,
  ]
}

extension FormField {
  /// The field of a project that the label's value is; nil for a label that names none by itself.
  var path: FieldPath? {
    switch self {
    case .projectCode: .code
    case .projectName: .name
    case .unit: .unit
    case .unitCode: .unitCode
    case .unitName: .unitName
    case .budgetTotal: .budgetTotal
    case .budgetFiscal: .budgetFiscal
    case .budgetOther: .budgetOther
    case .purpose: .purpose
    case .goals: .goals
    default: nil
    }
  }
}
