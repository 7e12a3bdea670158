import BudgetModel
import Forms
public import Review
import Wording

/// Applies the rules to what was read, department by department.
///
/// What reading itself found counts as well, each thing once: where a rule and the reader see the same, it is told as the
/// rule's.
public struct ContentCheck: Sendable {
  public private(set) var result: CheckResult

  /// What the contents come to, department by department, in the order in which these first appear.
  public let departments: [Assembly.Department]

  private let reviews: YearReviews

  /// - Parameters:
  ///   - fiscalYear: the year that the user gave; it overrules what the inputs state.
  ///   - result: what is known of the inputs already.
  public init(
    _ contents: [InputContent], rules reviews: YearReviews, fiscalYear: Int?,
    in result: CheckResult = CheckResult()
  ) {
    self.result = result
    self.reviews = reviews
    var assembly = Assembly(fiscalYear: fiscalYear)
    departments = assembly.departments(of: contents)
    let uncomputed = UncomputedCells(of: contents)
    for department in departments { review(department, uncomputed) }
    for content in contents where !content.problems.isEmpty {
      take(ReadingFindings(content, by: reviews.rules))
    }
    self.result.arrange()
    followUp(contents)
  }

  /// What became of the remarks that workbooks came back with.
  private mutating func followUp(_ contents: [InputContent]) {
    for content in contents where !content.remarkSheets.isEmpty {
      let findings = result.findings(ofFile: content.fileName)
      result.followUps.append(
        RemarkFollowUp(file: content.fileName, remarks: content.remarks, findings: findings))
    }
  }

  private mutating func review(_ department: Assembly.Department, _ uncomputed: UncomputedCells) {
    let year = department.submission.fiscalYear
    var review = reviews.review(of: year).run([
      ReviewInput(department.versions, fiscalYear: year)
    ])
    uncomputed.leaveOut(of: &review)
    result.add(review)
    let versions = Dictionary(grouping: department.versions.compactMap { ProjectIdentity($0.value) }) { $0 }
    result.departments.append(
      CheckedDepartment(
        department.submission.department, fiscalYear: year,
        projects: department.versions.map { project in
          let count = ProjectIdentity(project.value).map { versions[$0]?.count ?? 0 } ?? 0
          return CheckedProject(project, isContradicted: count > 1)
        }))
    // A rule finds such a project in each of its versions, with its cell.
    for problem in department.problems where !problem.isFoundByRule {
      result.add(CheckFinding(rule: problem.id, severity: problem.severity, message: problem))
    }
  }

  private mutating func take(_ reading: ReadingFindings) {
    for finding in reading.findings { result.add(finding) }
    for more in reading.omitted { result.add(more) }
  }
}

extension AssemblyProblem {
  /// Whether a rule of the catalogue finds the same.
  fileprivate var isFoundByRule: Bool { RuleCatalogue.rule(id) != nil }
}
