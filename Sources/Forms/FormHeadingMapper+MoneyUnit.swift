import BudgetModel
import Spreadsheet

extension FormHeadingMapper {
  /// Takes what the line declares to be the unit of the amounts.
  mutating func mapMoneyUnit(_ line: Line) {
    for entry in line.entries {
      if entry.hasUnknownMoneyUnit {
        taken.insert(entry.place)
        declaration = declaration ?? entry
        form.hasUnknownMoneyUnit = true
        report(.moneyUnitNotYuan(text: entry.text), at: entry.place)
      }
      if let unit = entry.moneyUnit { take(unit, from: entry) }
    }
  }

  /// Takes a declared unit; one that differs from another makes the amounts unreadable.
  mutating func take(_ unit: MoneyUnit, from entry: Line.Entry) {
    taken.insert(entry.place)
    if let first = declaration {
      // A line of its own says more than the title: the budget unit stands beside it.
      if first.place == form.title { declaration = entry }
      guard unit != form.moneyUnit, !form.hasUnknownMoneyUnit else { return }
      form.hasTwoMoneyUnits = true
      report(.moneyUnitsDiffer(text: entry.text, first: first.place, firstText: first.text), at: entry.place)
    } else {
      declaration = entry
      form.moneyUnit = unit
    }
  }

  /// The line of `单位：元` has the budget unit left of it, which has no label of its own.
  mutating func mapUnitBeforeDeclaration() {
    guard let declaration, declaration.place != form.title,
      let line = lines.first(where: { $0.row == declaration.place.row })
    else { return }
    if let part = declaration.inlineParts.first(where: \.isUnlabelled) {
      mapUnit(part, of: declaration)
    } else if !hasUnitLabel {
      mapUnit(leftOf: declaration, in: line)
    }
  }

  /// What stands in the very cell of `单位：元`, before it.
  private mutating func mapUnit(_ part: InlinePart, of entry: Line.Entry) {
    let text = InlinePart.text(part.value, of: entry.text)
    if isTitle(text) {
      if form.title == nil { form.title = entry.place }
    } else if !hasUnitLabel, looksLikeUnit(text) {
      form.fields[.unit] = MappedField(label: nil, cells: [entry.place], part: part.value)
    } else {
      report(.notTaken(text: text), at: entry.place)
    }
  }

  private mutating func mapUnit(leftOf declaration: Line.Entry, in line: Line) {
    let free = line.entries.filter { entry in
      entry.place < declaration.place && entry.field == nil && !taken.contains(entry.place)
        && !hasLabel(leftOf: entry, in: line) && !isTitle(entry.text)
    }
    // Of several texts the first may be a label that is not known: only a code shows that one is the unit.
    let unit = free.first { entry in
      looksLikeUnit(entry.text) && (free.count == 1 || UnitText.unit(entry.text).code != nil)
    }
    let isFree =
      unit == nil && free.isEmpty && line.labelCount == 0
      && !line.entries.contains { $0.place.column == firstColumn }
    guard let place = unit?.place ?? (isFree ? CellReference(row: line.row, column: firstColumn) : nil),
      place < declaration.place
    else { return }
    form.fields[.unit] = MappedField(label: nil, cells: [place])
    taken.insert(place)
  }

  private var hasUnitLabel: Bool {
    lines.lazy.flatMap(\.entries).contains { entry in
      entry.field?.isUnit ?? entry.inlineParts.contains { $0.field?.isUnit == true }
    }
  }

  private func hasLabel(leftOf entry: Line.Entry, in line: Line) -> Bool {
    line.entries.contains {
      $0.place.column < entry.place.column && ($0.field != nil || !$0.inlineParts.isEmpty)
    }
  }

  private func isTitle(_ text: String) -> Bool {
    vocabulary.isProjectTitle(Heading(text))
  }

  /// Whether a text may be a unit: a code of six digits with or without a name, or a Chinese name; no date, and no label
  /// with something else behind a colon.
  private func looksLikeUnit(_ text: String) -> Bool {
    if let code = UnitText.unit(text).code { return code.count == 6 }
    return InlineText.split(text) == nil && text.unicodeScalars.contains { $0.properties.isIdeographic }
      && (Heading.isLong(text) || IndicatorTarget(reading: text, fiscalYear: nil).kind == .qualitative)
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
