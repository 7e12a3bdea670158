public import BudgetModel
public import Review
import Wording

/// What is held of a department for one year.
public struct OverviewDepartment: Sendable {
  public var department: Department

  /// Nil where no form states it.
  public var fiscalYear: Int?

  /// The names of the department's units, by which a list may call it too.
  public var unitNames: [String] = []

  /// The files that hold what stands for the department now.
  public var files = 0
  public var projects = 0
  public var indicators = 0
  public var budget = BudgetTotals()

  /// Findings by rule, all of them, listed or not.
  public var rules: [RuleCount] = []

  public init(_ department: Department, fiscalYear: Int?) {
    self.department = department
    self.fiscalYear = fiscalYear
  }

  /// The findings of a severity.
  func findings(_ severity: Severity) -> Int {
    rules.reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
  }
}
