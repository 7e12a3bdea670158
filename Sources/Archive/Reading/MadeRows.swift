import BudgetModel
import Exchange
import Forms
import Intake
import Review
import Wording

/// What the archive holds of a file's content, as rows that only have to be written.
struct MadeRows: Sendable {
  /// Every form in the file's order; of a project that the file contradicts itself about, each version.
  private(set) var forms: [FormRow] = []
  private(set) var texts: [TextRow] = []
  private(set) var findings: [FindingRow] = []
  private(set) var undecided: [UndecidedRow] = []
  private(set) var problems: [ProblemRow] = []

  var holdsAnything: Bool { !forms.isEmpty || !texts.isEmpty }

  init(_ contents: [InputContent], rules: YearReviews, fiscalYear: Int?) {
    var told = ToldFindings()
    self.init(contents, rules: rules, fiscalYear: fiscalYear, told: &told)
  }

  /// - Parameter told: what was told with earlier pieces of the same file; takes what is told with this one.
  init(_ contents: [InputContent], rules: YearReviews, fiscalYear: Int?, told: inout ToldFindings) {
    let check = ContentCheck(contents, rules: rules, fiscalYear: fiscalYear, told: told)
    told = check.told
    for department in check.departments { take(department, contents) }
    let places = FormNumbers(forms)
    for finding in check.result.findings {
      findings.append(FindingRow(finding, form: finding.form.flatMap { places.number(of: $0) }))
    }
    for more in check.result.omitted {
      findings.append(FindingRow(more, form: more.form.flatMap { places.number(of: $0) }))
    }
    undecided = check.result.undecided.map { UndecidedRow($0, form: places.number(of: $0)) }
    for content in contents {
      problems += content.problems.map(ProblemRow.init)
      problems += content.notices.map(ProblemRow.init)
    }
  }

  /// Adds what a file that was read piece by piece has too much of to tell each.
  mutating func add(_ omitted: [CheckOmission]) { findings += omitted.map { FindingRow($0, form: nil) } }

  private mutating func take(_ department: Assembly.Department, _ contents: [InputContent]) {
    let submission = department.submission
    for project in department.versions {
      forms.append(FormRow(project, of: submission.department, fiscalYear: submission.fiscalYear))
    }
    guard let overall = submission.overall else { return }
    let place = contents.lazy.flatMap(\.texts).first { $0.objectives == overall }?.place
    texts.append(
      TextRow(overall, of: submission.department, fiscalYear: submission.fiscalYear, place: place))
  }
}
