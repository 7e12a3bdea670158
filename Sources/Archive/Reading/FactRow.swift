import BudgetModel

/// One value of a form, and where it stood.
struct FactRow: Sendable {
  let field: FieldPath
  /// `C4`, or several with blanks between; nil for a file without cells.
  let cell: String?
  let label: String?
  /// The canonical text; empty where the cell holds something that is no value, and for a whole cell that holds several.
  let value: String
  /// What was written, where that is not the value itself.
  let raw: String?
  /// The amount in 分, where it is one and has no part of a 分.
  let fen: Int?
}
