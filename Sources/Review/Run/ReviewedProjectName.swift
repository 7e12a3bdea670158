public import BudgetModel

/// What a project is called in a finding.
public struct ReviewedProjectName: Hashable, Sendable {
  public let code: String?
  public let name: String?

  public init(_ project: Project) {
    code = project.code
    name = project.name
  }
}
