public import Wording

/// Findings of one rule in one project that are counted and not listed, since so many of them are the same.
public struct OmittedFindings: Sendable {
  /// The rule's id.
  public let rule: String
  public let severity: Severity
  public let project: ReviewedProjectName

  /// The file's name as messages give it.
  public let file: String
  public let sheet: String

  /// How many there are beyond those that are listed.
  public let count: Int
}
