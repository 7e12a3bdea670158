/// The name of a value within a project, such as `indicators[4].target`: what messages and provenance speak of.
public enum FieldPath: Hashable, Sendable {
  case code, name
  case unit, unitCode, unitName
  case budgetTotal, budgetFiscal, budgetOther
  case purpose
  case disbursement(Int)

  /// The cell of all goals, and one goal in it.
  case goals
  case goal(Int)

  case indicator(Int, IndicatorField)

  /// A column of the table of indicators.
  public enum IndicatorField: String, CaseIterable, Sendable {
    case level1, level2, level3, description, target, basis, weight, remark
  }
}

extension FieldPath: CustomStringConvertible {
  public var description: String {
    switch self {
    case .code: "code"
    case .name: "name"
    case .unit: "unit"
    case .unitCode: "unit.code"
    case .unitName: "unit.name"
    case .budgetTotal: "budget.total"
    case .budgetFiscal: "budget.fiscal"
    case .budgetOther: "budget.other"
    case .purpose: "purpose"
    case .disbursement(let index): "disbursement[\(index)]"
    case .goals: "goals"
    case .goal(let index): "goals[\(index)]"
    case .indicator(let index, let field): "indicators[\(index)].\(field.rawValue)"
    }
  }
}

extension FieldPath: Comparable {
  /// The order of the form: heading, money, plan, goals, then indicator by indicator.
  public static func < (left: FieldPath, right: FieldPath) -> Bool { left.rank < right.rank }

  private var rank: (Int, Int, Int) {
    switch self {
    case .unit: (0, 0, 0)
    case .unitCode: (0, 0, 1)
    case .unitName: (0, 0, 2)
    case .code: (1, 0, 0)
    case .name: (2, 0, 0)
    case .budgetTotal: (3, 0, 0)
    case .budgetFiscal: (3, 0, 1)
    case .budgetOther: (3, 0, 2)
    case .purpose: (4, 0, 0)
    case .disbursement(let index): (5, index, 0)
    case .goals: (6, -1, 0)
    case .goal(let index): (6, index, 0)
    case .indicator(let index, let field):
      (7, index, IndicatorField.allCases.firstIndex(of: field) ?? 0)
    }
  }
}
