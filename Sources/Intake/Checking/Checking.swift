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
    let batch = InputBatch(reading: request.inputs, options: request.options, report: report)
    for input in batch.inputs { note(input) }
    let check = ContentCheck(
      batch.contents, rules: YearReviews(request.rules), fiscalYear: request.options.fiscalYear, in: result)
    return check.result
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
      content.isWorkbook = part.isWorkbook
    }
    let file = contents.first?.fileName ?? InputContent.fileName(ofPath: path)
    result.inputs.append(CheckedInput(path: path, file: file, outcome: .read(content)))
  }
}
