import BudgetModel
public import Spreadsheet

/// The cells of one indicator.
public struct MappedIndicator: Hashable, Sendable {
  public var row: Int

  /// The indicator's own cells; a level that it inherits has none here.
  public var fields = MappedColumns()

  /// The cells above whose level 1 and level 2 hold for this indicator too.
  public var inherited = MappedColumns()

  /// The cells of the sign and of the unit, where the form has them in columns of their own and they are filled; the
  /// cell of the number stands between them.
  public var sign: CellReference?
  public var unit: CellReference?

  /// Whether the row is a template's, with marks where values belong: there is nothing to read in it.
  public var isTemplate = false

  /// The cells of columns that say what was achieved, each with its heading as the label; the filled ones only.
  public var results: [MappedField] = []

  public init(row: Int) {
    self.row = row
  }
}
