import BudgetModel
import Wording

extension FieldPath {
  /// What to call the field in a sentence about one form: by the form's name, of an indicator with its number from 1.
  func phrase(in language: Language) -> String {
    let name = formName(in: language)
    guard case .indicator(let index, _) = self else { return language == .chinese ? name : "the \(name)" }
    return language == .chinese ? "第 \(index + 1) 项指标的\(name)" : "the \(name) of indicator \(index + 1)"
  }
}
