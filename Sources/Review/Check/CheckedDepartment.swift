public import BudgetModel

/// A department whose projects were checked.
public struct CheckedDepartment: Sendable {
  public var department: Department

  /// The budget's year, nil where it is unknown.
  public var fiscalYear: Int?

  /// All that was reviewed, versions that contradict each other included.
  public var projects: [CheckedProject]

  public init(_ department: Department, fiscalYear: Int?, projects: [CheckedProject]) {
    self.department = department
    self.fiscalYear = fiscalYear
    self.projects = projects
  }

  /// The money of all projects but those that stand in versions which contradict each other: which of these holds,
  /// nobody knows.
  public var budget: BudgetTotals {
    var totals = BudgetTotals()
    for project in projects where !project.isContradicted { totals.add(project.budget) }
    return totals
  }
}
