/// A rule that could not be decided for a project.
public struct Undecided: Sendable {
  /// The rule's id.
  public let rule: String
  public let project: ReviewedProjectName

  /// The file's name as messages give it.
  public let file: String
  public let sheet: String
  public let reason: UndecidedReason
}
