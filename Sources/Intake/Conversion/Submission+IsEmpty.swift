import BudgetModel

extension Submission {
  /// Whether there is neither a project nor a text to write.
  var isEmpty: Bool { projects.isEmpty && overall == nil }
}
