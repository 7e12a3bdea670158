import BudgetModel
import Spreadsheet

/// A row of a sheet as the recogniser sees it: the cells that show something, and what their texts name.
struct Line {
  let row: Int
  let entries: [Entry]

  /// A cell that shows text, with the range that it takes up.
  struct Entry {
    let place: CellReference
    let extent: CellRange

    /// What the cell says, never blank.
    let text: String
    let role: Role

    /// The text as labels are compared; empty for one that is too long to be a label, a title or a level.
    var folded: String { Heading.isLong(text) ? "" : LabelFolding.folded(text) }
  }

  /// What a cell's text is by itself.
  enum Role {
    /// A label, with the money unit in brackets at its end.
    case label(FormField, MoneyUnit?)

    /// A label with its value behind a colon in the same cell, such as `项目名称：普法经费`.
    case inline(FormField, MoneyUnit?)

    /// A declaration such as `单位：元`.
    case moneyUnit(MoneyUnit)
    case text
  }

  var labels: [(entry: Entry, field: FormField)] {
    entries.compactMap { entry in entry.field.map { (entry, $0) } }
  }

  func has(_ field: FormField) -> Bool { entries.contains { $0.field == field } }

  var hasIdentity: Bool { entries.contains { $0.field?.isIdentity == true } }

  var hasMoneyUnit: Bool { entries.contains { $0.moneyUnit != nil } }

  /// The entries that begin in some columns, from left to right.
  func entries(in columns: ClosedRange<Int>) -> [Entry] {
    entries.filter { columns.contains($0.place.column) }
  }
}

extension Line.Entry {
  var field: FormField? {
    if case .label(let field, _) = role { field } else { nil }
  }

  /// The field whose label and value share the cell.
  var inlineField: FormField? {
    if case .inline(let field, _) = role { field } else { nil }
  }

  /// The unit that the cell declares for the whole form.
  var moneyUnit: MoneyUnit? {
    if case .moneyUnit(let unit) = role { unit } else { nil }
  }

  /// The unit that a label declares for its own value.
  var labelMoneyUnit: MoneyUnit? {
    switch role {
    case .label(_, let unit), .inline(_, let unit): unit
    default: nil
    }
  }
}
