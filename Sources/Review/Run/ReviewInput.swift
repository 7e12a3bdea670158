public import BudgetModel

/// What is reviewed together: the projects of one department's submission.
public struct ReviewInput: Sendable {
  /// All that was read, in its order; where a project stands in different versions, all of them.
  public var projects: [Sourced<Project>]

  /// The budget's year; without it rules about years can't be decided.
  public var fiscalYear: Int?

  public init(_ projects: [Sourced<Project>], fiscalYear: Int?) {
    self.projects = projects
    self.fiscalYear = fiscalYear
  }
}
