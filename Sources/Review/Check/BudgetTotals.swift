public import BudgetModel
import Spreadsheet

/// Sums of projects' money, exact to the last digit.
public struct BudgetTotals: Sendable {
  public private(set) var total = Amount()
  public private(set) var fiscal = Amount()
  public private(set) var other = Amount()

  public init() {}

  /// The sum of one kind of money.
  public struct Amount: Sendable {
    /// Nil beyond what can be held exactly.
    public private(set) var sum: Money? = Money(yuan: ExactDecimal(0))

    /// The projects whose form leaves the amount empty, or says it in a way that can't be read.
    public private(set) var missing = 0

    mutating func add(_ money: Money?) {
      guard let money else {
        missing += 1
        return
      }
      add(money.yuan)
    }

    mutating func add(_ amount: Amount) {
      missing += amount.missing
      if let money = amount.sum { add(money.yuan) } else { sum = nil }
    }

    private mutating func add(_ yuan: ExactDecimal) {
      sum = sum.flatMap { $0.yuan.adding(yuan) }.map(Money.init(yuan:))
    }
  }

  /// Adds a project's money.
  public mutating func add(_ budget: Budget) {
    total.add(budget.total)
    fiscal.add(budget.fiscal)
    other.add(budget.other)
  }

  /// Adds sums of other projects.
  public mutating func add(_ others: BudgetTotals) {
    total.add(others.total)
    fiscal.add(others.fiscal)
    other.add(others.other)
  }
}
