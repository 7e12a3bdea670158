/// What a department submits: the text about the whole department and one form for each budget project.
///
/// A submission holds canonical values only. Where each of them stood and what was written there is kept beside it,
/// in ``Provenance``, so that the same content from two layouts is equal.
public struct Submission: Hashable, Sendable {
  /// The year of the budget, nil where no text or heading states it.
  public var fiscalYear: Int?
  public var department: Department

  /// The department's text, nil where the submission has project tables only.
  public var overall: OverallObjectives?

  public var projects: [Project]

  public init(
    fiscalYear: Int? = nil, department: Department = Department(), overall: OverallObjectives? = nil,
    projects: [Project] = []
  ) {
    self.fiscalYear = fiscalYear
    self.department = department
    self.overall = overall
    self.projects = projects
  }
}
