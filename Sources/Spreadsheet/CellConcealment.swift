/// Why a person sees nothing, or not all, of what a cell holds, on the screen and on paper.
public enum CellConcealment: String, Hashable, Sendable, CaseIterable {
  case hiddenRow = "hidden-row"
  case hiddenColumn = "hidden-column"

  /// A text that needs more than the greatest height of a row.
  case rowLimit = "row-limit"

  /// A text that is not broken into lines and has no room beside it.
  case unwrapped

  /// A number wider than its column, which Excel shows as `####`.
  case narrowColumn = "narrow-column"
}
