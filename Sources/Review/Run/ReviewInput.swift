public import BudgetModel

/// What is reviewed together: the projects of one department's submission.
public struct ReviewInput: Sendable {
  /// All that was read, in its order; where a project stands in different versions, all of them.
  public var projects: [Sourced<Project>]

  /// The budget's year; without it rules about years can't be decided.
  public var fiscalYear: Int?

  /// The names that units' codes stand with first, where the projects are a part of what is reviewed together.
  public var unitNames: UnitNames

  public init(
    _ projects: [Sourced<Project>], fiscalYear: Int?, unitNames: UnitNames = UnitNames()
  ) {
    self.projects = projects
    self.fiscalYear = fiscalYear
    self.unitNames = unitNames
  }
}
