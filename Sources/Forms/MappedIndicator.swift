public import BudgetModel
public import Spreadsheet

/// The cells of one indicator.
public struct MappedIndicator: Hashable, Sendable {
  public var row: Int

  /// The indicator's own cells; a level that it inherits has none here.
  public var fields: [FieldPath.IndicatorField: MappedField] = [:]

  /// The cells above whose level 1 and level 2 hold for this indicator too.
  public var inherited: [FieldPath.IndicatorField: MappedField] = [:]

  /// The cell of the sign, where the form has it in a column of its own; the code in it, if any, is read as a sign.
  public var sign: CellReference?

  public init(row: Int) {
    self.row = row
  }
}
