import Wording

/// What a check of some inputs comes to: what commands and reports tell.
public struct CheckResult: Sendable {
  /// In the order in which the user gave them; an input in JSON may hold several submissions.
  public var inputs: [CheckedInput] = []
  public var departments: [CheckedDepartment] = []

  /// What contradicts itself between inputs first, then by file in the order of the inputs: what belongs to no project,
  /// then by project, the gravest first, then in the order of the form.
  public private(set) var findings: [CheckFinding] = []

  /// Findings beyond those that are held.
  public private(set) var omitted: [CheckOmission] = []
  public private(set) var undecided: [Undecided] = []
  public private(set) var totals = ReviewTotals()

  /// What became of earlier remarks, of each file that came back with some.
  public var followUps: [RemarkFollowUp] = []

  public init() {}

  /// Takes what a review found.
  public mutating func add(_ review: ReviewResult) {
    findings += review.findings.map { CheckFinding($0) }
    omitted += review.omitted.map { CheckOmission($0) }
    undecided += review.undecided
    totals.projects += review.totals.projects
    for (severity, count) in review.totals.bySeverity { totals.bySeverity[severity, default: 0] += count }
    for (rule, count) in review.totals.byRule { totals.byRule[rule, default: 0] += count }
  }

  /// Takes what reading found.
  public mutating func add(_ finding: CheckFinding) {
    findings.append(finding)
    totals.add(1, of: finding.rule, severity: finding.severity)
  }

  /// Counts findings that are not held.
  public mutating func add(_ more: CheckOmission) {
    omitted.append(more)
    totals.add(more.count, of: more.rule, severity: more.severity)
  }

  /// The findings of a file, in their order.
  public func findings(ofFile file: String) -> [CheckFinding] {
    findings.filter { $0.place?.file == file }
  }

  /// The inputs that could not be read.
  public var refusedInputs: [CheckedInput] { inputs.filter { $0.refusal != nil } }

  // MARK: Order

  /// Brings the findings into their order; those that are alike in it stay as they are.
  public mutating func arrange() {
    let order = CheckOrder(self)
    let ranks = findings.map(order.rank)
    findings = findings.indices.sorted { left, right in
      ranks[left] == ranks[right] ? left < right : ranks[left] < ranks[right]
    }.map { findings[$0] }
  }
}
