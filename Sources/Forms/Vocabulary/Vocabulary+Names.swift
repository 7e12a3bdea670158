public import BudgetModel

/// What fields are called.
extension Vocabulary {
  /// The form's own name of a project's field; nil for a field that no label names.
  ///
  /// - Parameter months: the months of the plan, as the form's map has them.
  public func name(of path: FieldPath, months: [Int] = []) -> String? {
    switch path {
    case .disbursement(let index):
      guard months.indices.contains(index) else { return nil }
      return entry(of: .disbursement(months[index]))?.name
    case .indicator(_, let field):
      return FormField.IndicatorColumn(rawValue: field.rawValue).flatMap { entry(of: .indicator($0))?.name }
    case .goal: return entry(of: .goals)?.name
    default: return entries.first { $0.term.field?.path == path }?.name
    }
  }

  /// The name of a part of the department's text.
  public func name(of category: TextCategory) -> String? {
    entries.first { $0.term.id == "category." + category.rawValue }?.name
  }
}
