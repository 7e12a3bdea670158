import BudgetModel
import Forms
public import Spreadsheet

/// A field, the label that led there, and its cells.
public struct InspectedField: Hashable, Sendable {
  /// The field's path, such as `budget.total` or `indicators[0].target`; of what a form says of the year and the
  /// department the name in the vocabulary.
  public let path: String

  /// The form's own name of the field, such as 预算数.
  public let name: String

  /// Nil where no label led there.
  public let label: InspectedCell?

  /// More than one where a page break cut the value or the form splits it over columns.
  public let cells: [CellReference]

  /// What stands in the cells, as if on one line where there are several; empty for an empty field.
  public let text: String

  /// Whether the label stands in the value's own cell, before a colon.
  public let isInline: Bool

  init(_ field: MappedField, path: String, name: String?, on sheet: Sheet) {
    self.path = path
    self.name = name ?? path
    label = field.label.map { InspectedCell($0, on: sheet) }
    cells = field.cells
    text = field.cells.map(sheet.text(at:)).filter { !WrappedText.isBlank($0) }.joined(separator: " ")
    isInline = field.isInline
  }
}
