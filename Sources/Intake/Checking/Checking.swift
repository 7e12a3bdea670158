import BudgetModel
import Forms
import OOXML
public import Review
import Wording

/// Reads inputs and applies the rules to all projects in them, department by department.
///
/// Nothing is changed or written. What reading itself found counts as well, each thing once: where a rule and the reader
/// see the same, it is told as the rule's.
public struct Checking {
  private let request: CheckRequest
  private let report: (InputEvent) -> Void
  private var result = CheckResult()

  /// - Parameter report: is told what happens.
  public init(_ request: CheckRequest, report: @escaping (InputEvent) -> Void = { _ in }) {
    self.request = request
    self.report = report
  }

  /// Carries the request out.
  public mutating func run() -> CheckResult {
    run(on: InputBatch(reading: request.inputs, options: request.options, report: report))
  }

  /// Checks inputs that were read already, with the request's options.
  mutating func run(on batch: InputBatch) -> CheckResult {
    for input in batch.inputs { note(input) }
    let contents = batch.contents
    var assembly = Assembly(fiscalYear: request.options.fiscalYear)
    let uncomputed = UncomputedCells(of: contents)
    for department in assembly.departments(of: contents) {
      review(department, uncomputed)
    }
    for content in contents where !content.problems.isEmpty {
      take(ReadingFindings(content, by: request.rules))
    }
    result.arrange()
    return result
  }

  // MARK: Reading

  private mutating func note(_ input: InputBatch.Input) {
    switch input.result {
    case .success(let contents): note(contents, path: input.path)
    case .failure(let refusal):
      let outcome = CheckedInput.Outcome.refused(refusal, isLimit: refusal.category == .limit)
      result.inputs.append(
        CheckedInput(path: input.path, file: InputContent.fileName(ofPath: input.path), outcome: outcome))
    }
  }

  private mutating func note(_ contents: [InputContent], path: String) {
    var content = CheckedInput.Content()
    for part in contents {
      content.projects += part.projects.count
      content.indicators += part.projects.reduce(0) { $0 + $1.value.indicators.count }
      content.untakenCells += part.problems.count(where: \.isUntakenContent)
      content.notices += part.notices
    }
    let file = contents.first?.fileName ?? InputContent.fileName(ofPath: path)
    result.inputs.append(CheckedInput(path: path, file: file, outcome: .read(content)))
  }

  // MARK: Findings

  private mutating func review(_ department: Assembly.Department, _ uncomputed: UncomputedCells) {
    let year = department.submission.fiscalYear
    let rules = Review(settings: request.rules.settings(for: year))
    var review = rules.run([ReviewInput(department.versions, fiscalYear: year)])
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
