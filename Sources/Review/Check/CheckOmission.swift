public import Wording

/// Findings that are counted and not held, since so many of them are the same.
public struct CheckOmission: Sendable {
  public let rule: String
  public let severity: Severity

  /// Nil where the findings are of a file as a whole.
  public let form: CheckedForm?

  /// The file's name as messages give it.
  public let file: String

  /// How many there are beyond those that are held.
  public let count: Int

  public init(rule: String, severity: Severity, form: CheckedForm? = nil, file: String, count: Int) {
    self.rule = rule
    self.severity = severity
    self.form = form
    self.file = file
    self.count = count
  }

  init(_ omitted: OmittedFindings) {
    self.init(
      rule: omitted.rule, severity: omitted.severity,
      form: CheckedForm(file: omitted.file, sheet: omitted.sheet, project: omitted.project),
      file: omitted.file, count: omitted.count)
  }
}
