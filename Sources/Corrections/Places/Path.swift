public import BudgetModel

/// Where in a project, or in what stands beside the projects, a value or a whole part stands.
public enum Path: Hashable, Sendable {
  case fiscalYear, departmentCode, departmentName

  /// The department's text as a whole.
  case overall

  /// A section as a whole, which is its order.
  case section(OverallSection)

  /// An item of a section, counted from 0; without a field the whole of it.
  case item(OverallSection, Int, OverallField?)

  /// The projects as a whole, which is their order.
  case projects

  /// A whole project.
  case project

  case field(FieldPath)

  /// A whole row of the table of indicators, counted from 0.
  case indicator(Int)

  /// The plan or the table of indicators as a whole, which is its order; that of the goals is ``FieldPath/goals``.
  case plan, indicators
}

extension Path: CustomStringConvertible {
  public var description: String {
    switch self {
    case .fiscalYear: "fiscalYear"
    case .departmentCode: "department.code"
    case .departmentName: "department.name"
    case .overall: "overall"
    case .section(let section): "overall.\(section.rawValue)"
    case .item(let section, let index, let field):
      "overall.\(section.rawValue)[\(index)]" + (field.map { ".\($0.rawValue)" } ?? "")
    case .projects: "projects"
    case .project: "project"
    case .field(let path): path.description
    case .indicator(let index): "indicators[\(index)]"
    case .plan: "disbursement"
    case .indicators: "indicators"
    }
  }
}

extension Path {
  /// The field's name within a project, nil for a whole part and outside the projects.
  public var fieldPath: FieldPath? {
    if case .field(let path) = self { return path }
    return nil
  }

  /// What kind of value stands there, nil for a whole part.
  public var valueKind: ValueKind? {
    switch self {
    case .fiscalYear: .year
    case .departmentCode: .code
    case .departmentName: .line
    case .item(_, _, .title), .item(_, _, .name): .line
    case .item(_, _, .text), .item(_, _, .indicator): .text
    case .field(let path): path.valueKind
    case .overall, .section, .item(_, _, nil), .projects, .project, .indicator, .plan, .indicators: nil
    }
  }

  /// Whether the value is part of the budget.
  public var isBudget: Bool {
    switch self {
    case .field(.budgetTotal), .field(.budgetFiscal), .field(.budgetOther): true
    default: false
    }
  }
}

extension FieldPath {
  fileprivate var valueKind: ValueKind? {
    switch self {
    case .code, .unitCode: .code
    case .name, .unitName: .line
    case .budgetTotal, .budgetFiscal, .budgetOther: .money
    case .purpose, .goal: .text
    case .disbursement: .percent
    case .indicator(_, .level1), .indicator(_, .level2), .indicator(_, .level3): .line
    case .indicator(_, .description), .indicator(_, .basis), .indicator(_, .remark): .text
    case .indicator(_, .target): .target
    case .indicator(_, .weight): .weight
    case .unit, .goals: nil
    }
  }
}
