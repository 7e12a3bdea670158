public import BudgetModel

/// A project that was checked.
public struct CheckedProject: Sendable {
  public let form: CheckedForm
  public let unit: BudgetUnit
  public let budget: Budget

  /// The number of its indicators.
  public let indicators: Int

  /// Whether the form says what its amounts are in; else they were read as 元.
  public let declaresMoneyUnit: Bool

  /// Whether the project stands in several versions that contradict each other.
  public let isContradicted: Bool

  public init(_ sourced: Sourced<Project>, isContradicted: Bool) {
    form = CheckedForm(sourced.value, sourced.provenance)
    unit = sourced.value.unit
    budget = sourced.value.budget
    indicators = sourced.value.indicators.count
    declaresMoneyUnit = sourced.provenance.moneyUnit != nil
    self.isContradicted = isContradicted
  }
}
