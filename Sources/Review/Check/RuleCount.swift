public import Wording

/// How often one rule was broken.
public struct RuleCount: Hashable, Sendable {
  /// The rule's id, or that of a problem in reading.
  public let rule: String
  public let severity: Severity

  /// All findings, listed or not.
  public var count: Int

  /// The projects that have one; none for what belongs to no project.
  public var projects: Int

  public init(rule: String, severity: Severity, count: Int, projects: Int) {
    self.rule = rule
    self.severity = severity
    self.count = count
    self.projects = projects
  }
}

extension CheckResult {
  /// The rules that were broken, the gravest first, those of one severity in the order of the catalogue.
  ///
  /// A rule that settings grade by year has a line for each of its severities.
  public var ruleCounts: [RuleCount] {
    var counts: [RuleCount] = []
    var positions: [Key: Int] = [:]
    var forms: [Key: Set<CheckedForm>] = [:]
    func count(_ key: Key, _ number: Int, in form: CheckedForm?) {
      let position = positions[key] ?? counts.count
      if position == counts.count {
        positions[key] = position
        counts.append(RuleCount(rule: key.rule, severity: key.severity, count: 0, projects: 0))
      }
      counts[position].count += number
      if let form, forms[key, default: []].insert(form).inserted { counts[position].projects += 1 }
    }
    for finding in findings { count(Key(finding.rule, finding.severity), 1, in: finding.form) }
    for more in omitted { count(Key(more.rule, more.severity), more.count, in: more.form) }
    return counts.sorted { rank($0) < rank($1) }
  }

  private struct Key: Hashable {
    let rule: String
    let severity: Severity

    init(_ rule: String, _ severity: Severity) {
      self.rule = rule
      self.severity = severity
    }
  }

  private func rank(_ count: RuleCount) -> (Int, Int, String) {
    (
      Severity.gravestFirst.firstIndex(of: count.severity) ?? 0,
      CheckResult.cataloguePositions[count.rule] ?? .max, count.rule
    )
  }

  private static let cataloguePositions = Dictionary(
    RuleCatalogue.rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
}

extension Severity {
  /// All severities, as findings are listed.
  public static var gravestFirst: [Severity] { allCases.sorted(by: >) }
}
