import Wording

extension HTMLWriter {
  /// Begins the class of a severity in a tag that is open.
  mutating func writeClass(of severity: Severity) {
    switch severity {
    case .error: markup(" class=\"error\"")
    case .warning: markup(" class=\"warning\"")
    case .info: markup(" class=\"info\"")
    }
  }
}
