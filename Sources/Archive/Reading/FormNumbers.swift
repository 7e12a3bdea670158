import Review

/// Tells which of a file's forms a finding is about.
struct FormNumbers {
  private struct Key: Hashable {
    let sheet: String
    let project: ReviewedProjectName
  }

  private var numbers: [Key: Int] = [:]

  /// Of two forms of one name on one sheet the first is meant.
  init(_ forms: [FormRow]) {
    for (number, form) in forms.enumerated() {
      let key = Key(sheet: form.sheet, project: ReviewedProjectName(form.project))
      if numbers[key] == nil { numbers[key] = number }
    }
  }

  func number(of form: CheckedForm) -> Int? { numbers[Key(sheet: form.sheet, project: form.project)] }

  func number(of undecided: Undecided) -> Int? {
    numbers[Key(sheet: undecided.sheet, project: undecided.project)]
  }
}
