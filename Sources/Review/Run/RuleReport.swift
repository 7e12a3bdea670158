public import BudgetModel
import Wording

/// What one rule says of one project.
///
/// All findings are counted; of thousands of one kind only the first are held.
public struct RuleReport {
  private let rule: any Rule
  private let severity: Severity
  private let project: ReviewedProject
  private let limit: Int

  private(set) var findings: [Finding] = []
  private(set) var undecided: [Undecided] = []

  /// How many findings there are, held or not.
  private(set) var count = 0

  init(_ rule: any Rule, severity: Severity, about project: ReviewedProject, limit: Int) {
    self.rule = rule
    self.severity = severity
    self.project = project
    self.limit = limit
  }

  /// Reports that a field breaks the rule.
  ///
  /// - Parameters:
  ///   - sentence: made only where the finding is held.
  ///   - suggestion: the cell's new text, where that is plain.
  public mutating func finding(
    _ field: FieldPath, _ sentence: @autoclosure () -> any RuleSentence,
    suggestion: @autoclosure () -> String? = nil
  ) {
    count += 1
    guard findings.count < limit else { return }
    hold(
      field, sentence(), suggestion: suggestion(), at: project.place(of: field), text: project.text(of: field)
    )
  }

  /// Reports that the form's title breaks the rule.
  public mutating func titleFinding(_ title: String, _ sentence: @autoclosure () -> any RuleSentence) {
    count += 1
    hold(.name, sentence(), suggestion: nil, at: project.titlePlace, text: title)
  }

  /// Reports that the rule can't be decided, each reason once.
  public mutating func cannotDecide(_ reason: UndecidedReason) {
    guard !undecided.contains(where: { $0.reason == reason }), undecided.count < limit else { return }
    undecided.append(
      Undecided(
        rule: rule.id, project: project.projectName, file: project.provenance.file,
        sheet: project.provenance.sheet, reason: reason))
  }

  private mutating func hold(
    _ field: FieldPath, _ sentence: any RuleSentence, suggestion: String?, at place: FindingPlace,
    text: String
  ) {
    findings.append(
      Finding(
        rule: rule.id, severity: severity, project: project.projectName, field: field, place: place,
        text: text, message: FindingMessage(id: rule.id, sentence), suggestion: suggestion))
  }
}
