public import BudgetModel

/// The form of a project that findings are told of: one version of one project.
public struct CheckedForm: Hashable, Sendable {
  /// The file's name as messages give it.
  public let file: String

  /// Empty for a file without sheets.
  public let sheet: String
  public let project: ReviewedProjectName

  public init(file: String, sheet: String, project: ReviewedProjectName) {
    self.file = file
    self.sheet = sheet
    self.project = project
  }

  public init(_ project: Project, _ provenance: Provenance) {
    self.init(file: provenance.file, sheet: provenance.sheet, project: ReviewedProjectName(project))
  }
}
