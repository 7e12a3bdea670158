import BudgetModel
import Spreadsheet

/// A row of a sheet as the recogniser sees it: the cells that show something, and what their texts name.
struct Line {
  let row: Int
  let entries: [Entry]

  /// The entries that are labels, with the fields that they name; kept, since they are asked for again and again.
  let labels: [(entry: Entry, field: FormField)]

  init(row: Int, entries: [Entry]) {
    self.row = row
    self.entries = entries
    labels =
      entries.contains { $0.field != nil }
      ? entries.compactMap { entry in entry.field.map { (entry, $0) } } : []
  }

  /// How many of the entries are labels.
  var labelCount: Int { labels.count }

  /// A cell that shows text, with the range that it takes up.
  ///
  /// A class, since entries are handed on from step to step more often than anything else.
  final class Entry {
    let place: CellReference
    let extent: CellRange

    /// What the cell says, never blank.
    let text: String
    let role: Role

    /// The field that the cell is a label of; kept beside the role, since it is asked for again and again.
    let field: FormField?

    init(place: CellReference, extent: CellRange, text: String, role: Role) {
      self.place = place
      self.extent = extent
      self.text = text
      self.role = role
      field = role.field
    }

    /// The entry with another meaning, found from what stands around it.
    func named(_ role: Role) -> Entry { Entry(place: place, extent: extent, text: text, role: role) }

    /// Whether the text is 合计 or another word for a sum.
    var isSum: Bool { text.utf8.count <= 64 && ["合计", "总计", "小计"].contains(folded) }

    /// Whether the text is strokes that fill an empty cell: `—`, `/`, `*`.
    var holdsStrokesOnly: Bool {
      text.utf8.count <= 32
        && text.unicodeScalars.allSatisfy { scalar in
          switch scalar {
          case "-", "－", "—", "–", "/", "／", "*", "＊", " ", "\u{3000}", "\u{A0}", "\n", "\r": true
          default: false
          }
        }
    }

    /// The text as labels are compared; empty for one that is too long to be a label, a title or a level.
    var folded: String { Heading.isLong(text) ? "" : LabelFolding.folded(text) }
  }

  /// What a cell's text is by itself.
  enum Role {
    /// A label, with the money unit in brackets at its end.
    case label(FormField, MoneyUnit?)

    /// Labels with their values behind colons in the same cell, such as `项目名称：普法经费`.
    case inline([InlinePart])

    /// A declaration such as `单位：元`.
    case moneyUnit(MoneyUnit)

    /// A declaration such as `单位：美元`, of a unit that amounts can't be read in.
    case unknownMoneyUnit
    case text

    fileprivate var field: FormField? {
      if case .label(let field, _) = self { field } else { nil }
    }
  }

  /// Whether every text on the line is a label.
  var isAllLabels: Bool { labelCount == entries.count }

  func has(_ field: FormField) -> Bool { labelCount > 0 && entries.contains { $0.field == field } }

  /// The fields whose labels share cells with their values on the line.
  var inlineFields: [FormField] { entries.flatMap { $0.inlineParts.compactMap(\.field) } }

  /// Whether the line names a field, in a cell of the label's own or not.
  func names(_ field: FormField) -> Bool { has(field) || inlineFields.contains(field) }

  var hasIdentity: Bool { labelCount > 0 && entries.contains { $0.field?.isIdentity == true } }

  /// Whether the line declares a money unit, be it one that is known or not.
  var hasMoneyUnit: Bool { entries.contains { $0.moneyUnit != nil || $0.hasUnknownMoneyUnit } }

  /// The entries that begin in some columns, from left to right.
  func entries(in columns: ClosedRange<Int>) -> [Entry] {
    entries.filter { columns.contains($0.place.column) }
  }

  /// The first entry that begins in some columns.
  func firstEntry(in columns: ClosedRange<Int>) -> Entry? {
    entries.first { columns.contains($0.place.column) }
  }
}

extension Line.Entry {
  /// The labels and declarations that share the cell with their values.
  var inlineParts: [InlinePart] {
    if case .inline(let parts) = role { parts } else { [] }
  }

  /// The unit that the cell declares for the whole form, alone or behind other things.
  var moneyUnit: MoneyUnit? {
    switch role {
    case .moneyUnit(let unit): unit
    case .inline(let parts): parts.lazy.compactMap(\.declaredUnit).first
    default: nil
    }
  }

  /// Whether the cell declares a unit that amounts can't be read in, alone or behind other things.
  var hasUnknownMoneyUnit: Bool {
    if case .unknownMoneyUnit = role { true } else { inlineParts.contains(where: \.isUnknownUnit) }
  }

  /// Whether the cell holds a declared money unit and nothing else.
  var isMoneyUnitAlone: Bool {
    switch role {
    case .moneyUnit, .unknownMoneyUnit: true
    default: false
    }
  }

  /// The unit that a label declares for its own value.
  var labelMoneyUnit: MoneyUnit? {
    if case .label(_, let unit) = role { unit } else { nil }
  }
}
