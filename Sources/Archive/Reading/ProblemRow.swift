import Forms
import Intake
import Wording

/// What there is to know about how a file was read.
struct ProblemRow: Sendable {
  let kind: String
  let severity: Severity
  let sheet: String?
  let cell: String?
  let label: String?
  let isUntaken: Bool
  let message: BothLanguages

  init(_ problem: FormProblem) {
    kind = problem.reason.id
    severity = problem.severity
    sheet = problem.sheet
    cell = "\(problem.cell)"
    label = problem.label
    isUntaken = problem.isUntakenContent
    message = BothLanguages(problem.reason)
  }

  init(_ notice: InputNotice) {
    kind = notice.id
    severity = notice.severity
    sheet = nil
    cell = nil
    label = nil
    isUntaken = false
    message = BothLanguages(notice)
  }
}
