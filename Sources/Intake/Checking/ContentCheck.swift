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

  /// What was told with this content and those pieces of the same input before it.
  public private(set) var told: ToldFindings

  private let reviews: YearReviews

  /// - Parameters:
  ///   - fiscalYear: the year that the user gave; it overrules what the inputs state.
  ///   - result: what is known of the inputs already.
  ///   - told: what was told with earlier pieces of the same input.
  public init(
    _ contents: [InputContent], rules reviews: YearReviews, fiscalYear: Int?,
    in result: CheckResult = CheckResult(), told: ToldFindings = ToldFindings()
  ) {
    self.result = result
    self.told = told
    self.reviews = reviews
    var assembly = Assembly(fiscalYear: fiscalYear)
    departments = assembly.departments(of: contents)
    let uncomputed = UncomputedCells(of: contents)
    let unitNames = contents.count == 1 ? contents[0].surroundings?.unitNames : nil
    for department in departments { review(department, uncomputed, unitNames ?? UnitNames()) }
    for content in contents where !content.problems.isEmpty {
      take(
        ReadingFindings(content, by: reviews.rules, counted: told.counts),
        isPiece: content.surroundings != nil)
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

  private mutating func review(
    _ department: Assembly.Department, _ uncomputed: UncomputedCells, _ unitNames: UnitNames
  ) {
    let year = department.submission.fiscalYear
    var review = reviews.review(of: year).run([
      ReviewInput(department.versions, fiscalYear: year, unitNames: unitNames)
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
    for problem in department.problems
    where !problem.isFoundByRule && told.isNew(problem, of: department.submission.department) {
      result.add(CheckFinding(rule: problem.id, severity: problem.severity, message: problem))
    }
  }

  /// - Parameter isPiece: whether more of the input may follow, so that what is counted alone is told at its end.
  private mutating func take(_ reading: ReadingFindings, isPiece: Bool) {
    for finding in reading.findings { result.add(finding) }
    guard isPiece else {
      for more in reading.omitted { result.add(more) }
      return
    }
    told.take(reading)
  }
}

extension AssemblyProblem {
  /// Whether a rule of the catalogue finds the same.
  fileprivate var isFoundByRule: Bool { RuleCatalogue.rule(id) != nil }
}
