public import Wording

/// How many projects were reviewed and what was found, all findings counted, listed or not.
public struct ReviewTotals: Hashable, Sendable {
  public var projects = 0

  /// Findings by severity; a severity without one is missing.
  public var bySeverity: [Severity: Int] = [:]

  /// Findings by the rule's id; a rule without one is missing.
  public var byRule: [String: Int] = [:]

  public init() {}

  public var findings: Int { bySeverity.values.reduce(0, +) }

  mutating func add(_ count: Int, of rule: String, severity: Severity) {
    guard count > 0 else { return }
    bySeverity[severity, default: 0] += count
    byRule[rule, default: 0] += count
  }
}
