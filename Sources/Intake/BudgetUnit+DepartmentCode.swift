import BudgetModel

extension BudgetUnit {
  /// The first three digits of the unit's code: its department's.
  var departmentCode: String? {
    guard let code, code.count >= 3 else { return nil }
    return String(code.prefix(3))
  }
}
