public import Spreadsheet

/// What a template prescribes for its cells beyond their values.
public protocol TemplateCells {
  /// How a cell shows a number, also while it is empty.
  func format(of cell: CellReference) -> NumberFormat

  /// Whether a cell has a look of its own, such as borders.
  func isStyled(_ cell: CellReference) -> Bool

  /// Whether a cell is locked on a protected sheet.
  func isLocked(_ cell: CellReference) -> Bool

  /// Whether a cell holds a formula.
  func holdsFormula(_ cell: CellReference) -> Bool

  /// The values that the list of a cell's validation offers, nil without one.
  func choices(at cell: CellReference) -> [String]?
}
