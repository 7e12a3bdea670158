public import Wording

/// A line of a report in text.
public struct ReportLine: Hashable, Sendable {
  /// How grave the finding is that the line tells; nil for any other line.
  public let severity: Severity?

  /// The line, without the word for the severity that belongs before it. Texts of files stand in it as they are: what
  /// writes it makes it fit for a terminal.
  public let text: String

  init(_ text: String, severity: Severity? = nil) {
    self.text = text
    self.severity = severity
  }
}
