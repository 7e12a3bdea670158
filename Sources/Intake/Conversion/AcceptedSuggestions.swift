import BudgetModel
import Review

/// The suggestions of the rules taken into a department's submission, since a person said so.
struct AcceptedSuggestions {
  /// What was changed, project by project in the order of the form.
  private(set) var changes: [SuggestedChange] = []

  /// - Parameters:
  ///   - department: its submission and provenance are changed; what stands in versions that contradict each other is not
  ///     written, and so not changed.
  ///   - rules: those that are off suggest nothing.
  init(in department: inout Assembly.Department, by rules: CheckRules) {
    let year = department.submission.fiscalYear
    // All are wanted, however many there are of a kind.
    let review = Review(settings: rules.settings(for: year), heldFindings: .max)
    for index in department.submission.projects.indices {
      let project = Sourced(department.submission.projects[index], from: department.provenance[index])
      let accepted = AcceptedSuggestions.changes(of: project, by: review, year)
      guard !accepted.isEmpty else { continue }
      let changed = project.applying(accepted, fiscalYear: year)
      department.submission.projects[index] = changed.value
      department.provenance[index] = changed.provenance
      changes += accepted
    }
  }

  /// One change for each field: what breaks a rule before mere spelling. Each project is reviewed by itself, so that its
  /// findings are surely its own.
  private static func changes(
    of project: Sourced<Project>, by review: Review, _ year: Int?
  ) -> [SuggestedChange] {
    let findings = review.run([ReviewInput([project], fiscalYear: year)]).findings
    let spellings = project.value.suggestedSpellings(project.provenance, fiscalYear: year)
    var fields: Set<FieldPath> = []
    var changes: [SuggestedChange] = []
    for change in findings.compactMap(\.suggestedChange) + spellings
    where fields.insert(change.field).inserted {
      changes.append(change)
    }
    return changes.sorted { $0.field < $1.field }
  }
}
