import BudgetModel
import Review
import Wording

/// A finding of the rules or of reading, or how many more there are of one kind.
struct FindingRow: Sendable {
  let rule: String
  let severity: Severity
  /// The number of the form in its file; nil where the finding is of the file.
  let form: Int?
  let occurrences: Int
  var field: String?
  var sheet: String?
  var cell: String?
  var label: String?
  var text: String?
  var message: BothLanguages?
  var suggestion: String?

  /// A finding that only the archive can make.
  init(
    rule: String, severity: Severity, form: Int?, sheet: String, cell: String?, message: BothLanguages
  ) {
    self.rule = rule
    self.severity = severity
    self.form = form
    occurrences = 1
    self.sheet = sheet
    self.cell = cell
    self.message = message
  }

  init(_ finding: CheckFinding, form: Int?) {
    rule = finding.rule
    severity = finding.severity
    self.form = form
    occurrences = 1
    field = finding.field.map { "\($0)" }
    sheet = finding.place?.sheet
    cell = finding.place?.cells.first.map { "\($0)" }
    label = finding.place?.label
    text = finding.text.isEmpty ? nil : finding.text
    message = BothLanguages(finding.message)
    suggestion = finding.suggestion
  }

  init(_ more: CheckOmission, form: Int?) {
    rule = more.rule
    severity = more.severity
    self.form = form
    occurrences = more.count
  }
}
