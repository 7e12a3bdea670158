/// What a submission can be written as.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// Canonical JSON.
  case json

  /// The flat list of indicators, and a second file for the department's text.
  case csv

  /// A new workbook in the bureau's look.
  case xlsx
}
