import Review
import Wording

/// What a bureau has received: who has submitted, how much money, what was found, and what could not be taken.
public struct Overview: Sendable {
  /// The files that were received, by what became of them. They add up to all of them.
  public struct Files: Hashable, Sendable {
    public var accepted = 0
    public var withFindings = 0
    public var quarantined = 0

    public init() {}

    public var all: Int { accepted + withFindings + quarantined }
  }

  /// A project that stands in the archive with contents that contradict each other.
  public struct Conflict: Hashable, Sendable {
    public var department: String
    public var code: String
    public var name: String

    /// Where each of the contents stands: `文件.xlsx｜工作表!B3`.
    public var places: [String]

    public init(department: String, code: String, name: String, places: [String]) {
      self.department = department
      self.code = code
      self.name = name
      self.places = places
    }
  }

  /// A file that could not be taken.
  public struct QuarantinedFile: Hashable, Sendable {
    public var path: String

    /// Why, and what to do.
    public var reason: String

    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  public var files = Files()

  /// Those whose submissions are held, in the order of their codes.
  public var departments: [OverviewDepartment] = []
  public var conflicts: [Conflict] = []
  public var quarantined: [QuarantinedFile] = []

  /// Who was to submit, nil where nobody said.
  public var expected: ExpectedDepartments?

  public init() {}

  /// Findings by rule over all departments, the gravest first, those of one severity by number.
  var rules: [RuleTotal] {
    var totals: [RuleTotal] = []
    for department in departments {
      for count in department.rules {
        if let index = totals.firstIndex(where: { $0.rule == count.rule && $0.severity == count.severity }) {
          totals[index].count += count.count
          totals[index].projects += count.projects
          totals[index].departments += 1
        } else {
          totals.append(RuleTotal(count))
        }
      }
    }
    return totals.sorted { left, right in
      (right.severity, right.count, left.rule) < (left.severity, left.count, right.rule)
    }
  }

  struct RuleTotal {
    let rule: String
    let severity: Severity
    var count: Int
    var projects: Int
    var departments = 1

    init(_ count: RuleCount) {
      rule = count.rule
      severity = count.severity
      self.count = count.count
      projects = count.projects
    }
  }
}
