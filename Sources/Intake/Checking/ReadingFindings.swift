import BudgetModel
import Forms
import Review
import Spreadsheet
import Wording

/// What the reading of one input found that a clerk has to mend or look at, as findings.
///
/// Remarks on how something was read are none. What a rule finds too is left to the rule, which settings can switch off,
/// unless the reader could make no project of the form, so that no rule was asked.
struct ReadingFindings {
  /// Of content that was not taken so many are held, of anything else as many as of a rule's findings.
  static let heldUntaken = 5

  private(set) var findings: [CheckFinding] = []
  private(set) var omitted: [CheckOmission] = []
  private let content: InputContent
  private let rules: CheckRules

  /// How many problems of each kind there are, those of earlier pieces of the input among them.
  private(set) var counts: [String: Int]
  private let counted: [String: Int]
  private var severities: [String: Severity] = [:]

  /// - Parameter counted: how many problems of each kind earlier pieces of the input had.
  init(_ content: InputContent, by rules: CheckRules, counted: [String: Int] = [:]) {
    self.content = content
    self.rules = rules
    self.counted = counted
    counts = counted
    let (results, others) = UntakenResults.divide(content)
    let problems = others.filter { $0.severity > .info }
    guard !problems.isEmpty || !results.isEmpty else { return }
    let places = FormPlaces(content.projects, pieceRows: content.pieceRows)
    for result in results { take(result, places) }
    for problem in problems {
      let home = places.home(of: problem)
      guard let severity = severity(of: problem, isOfProject: home != nil) else { continue }
      take(problem, severity: severity, home: home)
    }
    omit(problems)
  }

  private mutating func take(_ results: UntakenResults, _ places: FormPlaces) {
    guard let cell = results.cells.first else { return }
    let problem = FormProblem(.notTaken(text: ""), sheet: results.sheet, cell: cell)
    let home = places.home(of: problem)
    guard let severity = severity(of: problem, isOfProject: home != nil) else { return }
    findings.append(
      CheckFinding(
        rule: results.id, severity: severity, form: home?.form, field: nil,
        place: FindingPlace(file: content.fileName, sheet: results.sheet, cells: [cell], label: nil),
        text: "", message: results))
  }

  /// How grave a problem is, nil where it is no finding of reading.
  private func severity(of problem: FormProblem, isOfProject: Bool) -> Severity? {
    let id = problem.reason.id
    guard let rule = RuleCatalogue.rule(id) else { return problem.severity }
    let settings = rules.settings(for: content.fiscalYear)
    return isOfProject || settings.disabled.contains(id) ? nil : settings.severities[id] ?? rule.severity
  }

  private mutating func take(_ problem: FormProblem, severity: Severity, home: FormPlaces.Home?) {
    let id = problem.reason.id
    counts[id, default: 0] += 1
    if severities[id] == nil { severities[id] = severity }
    guard counts[id, default: 0] <= ReadingFindings.limit(of: problem) else { return }
    let place = FindingPlace(
      file: content.fileName, sheet: problem.sheet, cells: [problem.cell],
      label: problem.label.map(WrappedText.onOneLine))
    findings.append(
      CheckFinding(
        rule: id, severity: severity, form: home?.form, field: home?.field, place: place,
        text: problem.reason.text ?? "", message: problem.reason.shortened))
  }

  private mutating func omit(_ problems: [FormProblem]) {
    var kinds: Set<String> = []
    for problem in problems where kinds.insert(problem.reason.id).inserted {
      let id = problem.reason.id
      let before = max(ReadingFindings.limit(of: problem), counted[id, default: 0])
      let count = counts[id, default: 0] - before
      guard count > 0, let severity = severities[id] else { continue }
      omitted.append(CheckOmission(rule: id, severity: severity, file: content.fileName, count: count))
    }
  }

  private static func limit(of problem: FormProblem) -> Int {
    switch problem.reason {
    case .notTaken, .hiddenByMerge: heldUntaken
    default: Review.heldFindings
    }
  }
}

extension FormProblem.Reason {
  /// What stands in the cell, nil where the problem is not about a text.
  fileprivate var text: String? {
    switch self {
    case .amountUnreadable(let text), .amountHasPartOfFen(let text), .percentUnreadable(let text),
      .weightUnreadable(let text), .categoryUnknown(let text), .errorValue(let text), .codeDamaged(let text),
      .yearUnreadable(let text), .hiddenByMerge(let text), .note(let text), .notTaken(let text):
      text
    case .listRowsDiffer(let text, _, _), .moneyUnitsDiffer(let text, _, _), .unitsDiffer(let text, _, _):
      text
    default:
      nil
    }
  }

  /// A whole paragraph is not repeated in a sentence.
  fileprivate var shortened: FormProblem.Reason {
    switch self {
    case .notTaken(let text) where text.count > 40: .notTaken(text: text.prefix(40) + "…")
    case .hiddenByMerge(let text) where text.count > 40: .hiddenByMerge(text: text.prefix(40) + "…")
    default: self
    }
  }
}
