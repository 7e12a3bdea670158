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

    /// The column's number, from 0: what is compared and hashed, rather than the name that ``rawValue`` is.
    var ordinal: Int {
      switch self {
      case .level1: 0
      case .level2: 1
      case .level3: 2
      case .description: 3
      case .target: 4
      case .basis: 5
      case .weight: 6
      case .remark: 7
      }
    }

    public static func == (left: Self, right: Self) -> Bool { left.ordinal == right.ordinal }

    public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }
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
    case .indicator(let index, let field): FieldPath.indicatorName(index, field)
    }
  }

  /// An indicator's field is named for each value of each form: the first of them are kept.
  private static let indicatorNames: [String] = (0..<64).flatMap { index in
    IndicatorField.allCases.map { makeIndicatorName(index, $0) }
  }

  private static func indicatorName(_ index: Int, _ field: IndicatorField) -> String {
    let count = IndicatorField.allCases.count
    guard (0..<indicatorNames.count / count).contains(index) else { return makeIndicatorName(index, field) }
    return indicatorNames[index * count + field.ordinal]
  }

  private static func makeIndicatorName(_ index: Int, _ field: IndicatorField) -> String {
    "indicators[\(index)].\(field.rawValue)"
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
    case .indicator(let index, let field): (7, index, field.ordinal)
    }
  }
}

extension FieldPath {
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }

  /// A number that tells apart all fields that forms have: it is hashed sooner than the field itself.
  private var number: Int {
    switch self {
    case .code: 0
    case .name: 1
    case .unit: 2
    case .unitCode: 3
    case .unitName: 4
    case .budgetTotal: 5
    case .budgetFiscal: 6
    case .budgetOther: 7
    case .purpose: 8
    case .goals: 9
    case .disbursement(let index): index &<< 5 | 10
    case .goal(let index): index &<< 5 | 11
    case .indicator(let index, let field): index &<< 5 | (16 + field.ordinal)
    }
  }
}

extension FieldPath.IndicatorField: Comparable {
  /// The order of the form.
  public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}
