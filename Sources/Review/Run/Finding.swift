public import BudgetModel
public import Wording

/// Something that breaks a rule, at its place.
public struct Finding: Sendable {
  /// The rule's id.
  public let rule: String
  public let severity: Severity
  public let project: ReviewedProjectName

  /// The field that is wrong, or missing.
  public let field: FieldPath
  public let place: FindingPlace

  /// The cell's text as written; empty where something is missing.
  public let text: String

  /// What is written, what is wrong with it, and what to write.
  public let message: FindingMessage

  /// What the cell should say, only where that is plain; see ``SuggestedChange``.
  public let suggestion: String?
}
