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

  /// Where in its cell the value stands, in bytes of the text in UTF-8, where a label shares the cell with it.
  public var part: Range<Int>?

  /// Whether the label stands in the value's own cell, before a colon.
  public var isInline: Bool { part != nil }

  /// Whether each cell is a row of its own under one label, not the rest of the cell before it.
  public var isRowByRow = false

  public init(
    label: CellReference?, cells: [CellReference], moneyUnit: MoneyUnit? = nil, part: Range<Int>? = nil
  ) {
    self.label = label
    self.cells = cells
    self.moneyUnit = moneyUnit
    self.part = part
  }
}
