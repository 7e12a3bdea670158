import BudgetModel
import Wording

/// The order in which the findings of a check are told.
struct CheckOrder {
  private var files: [String: Int] = [:]
  private var forms: [CheckedForm: Int] = [:]

  struct Rank: Comparable {
    let file: Int
    let form: Int
    let severity: Int
    let field: FieldPath?

    static func < (left: Rank, right: Rank) -> Bool {
      let (first, second) = ((left.file, left.form, left.severity), (right.file, right.form, right.severity))
      if first != second { return first < second }
      guard let leftField = left.field else { return right.field != nil }
      return right.field.map { leftField < $0 } ?? false
    }
  }

  init(_ result: CheckResult) {
    for input in result.inputs where files[input.file] == nil { files[input.file] = files.count }
    for department in result.departments {
      for project in department.projects { take(project.form) }
    }
    for form in result.findings.compactMap(\.form) { take(form) }
  }

  private mutating func take(_ form: CheckedForm) {
    if forms[form] == nil { forms[form] = forms.count }
  }

  func rank(_ finding: CheckFinding) -> Rank {
    Rank(
      file: finding.place.map { files[$0.file] ?? files.count } ?? -1,
      form: finding.form.flatMap { forms[$0] } ?? -1,
      severity: finding.severity == .error ? 0 : finding.severity == .warning ? 1 : 2,
      field: finding.field)
  }
}
