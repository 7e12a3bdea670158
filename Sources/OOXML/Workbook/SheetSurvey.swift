public import Spreadsheet

/// What there is to know of a sheet before its rows are read one by one.
public struct SheetSurvey: Sendable {
  /// The cells that hold a value or a formula.
  public internal(set) var cells = 0

  /// Whether each cell stands behind the one before it, row by row and from left to right.
  public internal(set) var isInOrder = true

  /// Written behind all the cells, so that who reads row by row must have them first.
  public internal(set) var merges: [CellRange] = []
}
