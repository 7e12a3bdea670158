public import BudgetModel

/// The department's text as one sheet or file has it.
public struct DepartmentText: Hashable, Sendable {
  public var objectives: OverallObjectives
  public var place: FormPlace

  init(_ objectives: OverallObjectives, at place: FormPlace) {
    self.objectives = objectives
    self.place = place
  }
}
