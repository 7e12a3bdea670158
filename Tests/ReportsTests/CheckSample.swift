import BudgetModel
import Review
import Spreadsheet
import Wording

/// Results of checks that need no file.
enum CheckSample {
  struct Sentence: Worded, Sendable {
    var id = "sentence"
    var text = "句子。"

    func text(in language: Language) -> String { text }
  }

  static let project = Project(
    code: "13030622P005567100047", name: "公共法律服务", unit: BudgetUnit(code: "315001", name: "司法局本级"),
    budget: Budget(total: Money(yuan: ExactDecimal(1_160_000)), fiscal: Money(yuan: ExactDecimal(1_160_000))))

  /// A finding at a cell of column E of a sheet.
  static func finding(
    _ rule: String = "comparator-missing", _ severity: Severity = .warning, row: Int = 10,
    of project: Project = project, file: String = "甲.xlsx", text: String = "句子。"
  ) -> CheckFinding {
    CheckFinding(
      rule: rule, severity: severity,
      form: CheckedForm(file: file, sheet: "表", project: ReviewedProjectName(project)),
      field: .indicator(row - 10, .target),
      place: FindingPlace(
        file: file, sheet: "表", cells: [CellReference(row: row, column: 5)], label: "指标值"),
      text: "400", message: Sentence(text: text))
  }

  /// A result of one file and one project.
  static func result(_ findings: [CheckFinding], project: Project = project, file: String = "甲.xlsx")
    -> CheckResult
  {
    var result = CheckResult()
    var content = CheckedInput.Content()
    content.projects = 1
    result.inputs = [CheckedInput(path: file, file: file, outcome: .read(content))]
    let sourced = Sourced(project, from: Provenance(file: file, sheet: "表", moneyUnit: .yuan))
    result.departments = [
      CheckedDepartment(
        Department(code: "315", name: "司法局"), fiscalYear: 2022,
        projects: [CheckedProject(sourced, isContradicted: false)])
    ]
    var review = ReviewResult()
    review.totals.projects = 1
    result.add(review)
    for finding in findings { result.add(finding) }
    result.arrange()
    return result
  }
}
