public import Review

/// The rules that a check applies, and what settings say of them: in general, and for the budgets of single years.
public struct CheckRules: Hashable, Sendable {
  /// For budgets of all years that have no settings of their own, and where the year is unknown.
  public var settings: RuleSettings

  /// By the budget's year; these stand in place of the general ones.
  public var years: [Int: RuleSettings]

  public init(_ settings: RuleSettings = .standard, years: [Int: RuleSettings] = [:]) {
    self.settings = settings
    self.years = years
  }

  /// What holds for the budget of a year.
  public func settings(for year: Int?) -> RuleSettings { year.flatMap { years[$0] } ?? settings }
}
