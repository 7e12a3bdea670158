import BudgetModel
import Spreadsheet

extension FormHeadingMapper {
  /// The line of `单位：元` has the budget unit left of it, which has no label of its own.
  mutating func mapMoneyUnit(_ line: Line) {
    for entry in line.entries {
      guard let unit = entry.moneyUnit else { continue }
      taken.insert(entry.place)
      if let first = declaration {
        guard unit != form.moneyUnit else { continue }
        form.hasTwoMoneyUnits = true
        report(
          .moneyUnitsDiffer(text: entry.text, first: first.place, firstText: first.text), at: entry.place)
      } else {
        declaration = entry
        form.moneyUnit = unit
        mapUnit(before: entry, in: line)
      }
    }
  }

  private mutating func mapUnit(before declaration: Line.Entry, in line: Line) {
    if let part = declaration.inlineParts.first(where: \.isUnlabelled) {
      mapUnit(part, of: declaration)
    } else if !hasUnitLabel {
      mapUnit(leftOf: declaration, in: line)
    }
  }

  /// What stands in the very cell of `单位：元`, before it.
  private mutating func mapUnit(_ part: InlinePart, of entry: Line.Entry) {
    let text = InlinePart.text(part.value, of: entry.text)
    if !hasUnitLabel, looksLikeUnit(text) {
      form.fields[.unit] = MappedField(label: nil, cells: [entry.place], part: part.value)
    } else {
      report(.notTaken(text: text), at: entry.place)
    }
  }

  private mutating func mapUnit(leftOf declaration: Line.Entry, in line: Line) {
    let unit = line.entries.first { entry in
      entry.place < declaration.place && entry.field == nil && !taken.contains(entry.place)
        && looksLikeUnit(entry.text)
    }
    let isFree = unit == nil && !line.entries.contains { $0.place.column == firstColumn }
    guard let place = unit?.place ?? (isFree ? CellReference(row: line.row, column: firstColumn) : nil),
      place < declaration.place
    else { return }
    form.fields[.unit] = MappedField(label: nil, cells: [place])
    taken.insert(place)
  }

  private var hasUnitLabel: Bool {
    lines.lazy.flatMap(\.entries).contains { entry in
      entry.field.map(FormField.unitFields.contains)
        ?? entry.inlineParts.contains { $0.field.map(FormField.unitFields.contains) ?? false }
    }
  }

  /// Whether a text may be a unit: a code with a name, or a name; not a label with something else behind a colon.
  private func looksLikeUnit(_ text: String) -> Bool {
    UnitText.unit(text).code != nil || InlineText.split(text) == nil
  }

  private var firstColumn: Int {
    lines.lazy.flatMap(\.entries).map(\.place.column).min() ?? 1
  }
}

extension InlinePart {
  fileprivate var isUnlabelled: Bool {
    if case .unlabelled = kind { true } else { false }
  }
}
