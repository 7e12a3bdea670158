public import BudgetModel
public import Spreadsheet

/// The cells of one field.
public struct MappedField: Hashable, Sendable {
  /// The cell of the label that led there.
  public var label: CellReference?

  /// In reading order: more than one where a page break cut the value or the form splits it over columns.
  public var cells: [CellReference]

  /// The unit that the label declares for this amount, in brackets at its end.
  public var moneyUnit: MoneyUnit?

  /// Whether the label stands in the value's own cell, before a colon.
  public var isInline: Bool

  public init(
    label: CellReference?, cells: [CellReference], moneyUnit: MoneyUnit? = nil, isInline: Bool = false
  ) {
    self.label = label
    self.cells = cells
    self.moneyUnit = moneyUnit
    self.isInline = isInline
  }
}
