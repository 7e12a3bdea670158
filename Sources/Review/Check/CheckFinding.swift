public import BudgetModel
public import Wording

/// Something that a check found: what breaks a rule, or what went wrong when a form was read.
public struct CheckFinding: Sendable {
  /// The rule's id, or that of the problem in reading.
  public let rule: String
  public let severity: Severity

  /// Nil where the finding is of a file, or of several, and of no project.
  public let form: CheckedForm?

  /// Nil where no field of a project is to blame.
  public let field: FieldPath?

  /// Nil where several files contradict each other: the message names them.
  public let place: FindingPlace?

  /// The cell's text as written; empty where something is missing.
  public let text: String

  /// What is written, what is wrong with it, and what to write.
  public let message: any Worded & Sendable

  /// What the cell should say, only where that is plain.
  public let suggestion: String?

  /// A finding that no rule of the catalogue made.
  public init(
    rule: String, severity: Severity, form: CheckedForm? = nil, field: FieldPath? = nil,
    place: FindingPlace? = nil, text: String = "", message: any Worded & Sendable
  ) {
    self.rule = rule
    self.severity = severity
    self.form = form
    self.field = field
    self.place = place
    self.text = text
    self.message = message
    suggestion = nil
  }

  init(_ finding: Finding) {
    rule = finding.rule
    severity = finding.severity
    form = CheckedForm(file: finding.place.file, sheet: finding.place.sheet, project: finding.project)
    field = finding.field
    place = finding.place
    text = finding.text
    message = finding.message
    suggestion = finding.suggestion
  }
}
