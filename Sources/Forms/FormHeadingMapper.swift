import BudgetModel
import Spreadsheet

/// Maps what stands above a form's table of indicators: labels with their values beside or below them.
struct FormHeadingMapper {
  let vocabulary: Vocabulary
  let sheet: Sheet
  let lines: ArraySlice<Line>

  private(set) var problems: [FormProblem] = []

  /// The cells that are labels, values or headings.
  private(set) var taken: Set<CellReference> = []
  private var form = FormMap(layout: .form)
  private var declaration: Line.Entry?

  init(vocabulary: Vocabulary, sheet: Sheet, lines: ArraySlice<Line>) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.lines = lines
  }

  /// The form as far as it stands above the table.
  mutating func map() -> FormMap {
    let firstLabelled = lines.firstIndex { line in
      line.entries.contains { $0.field != nil || $0.inlineField != nil }
    }
    for index in lines.indices {
      if index < firstLabelled ?? lines.endIndex { mapTitle(lines[index]) }
      mapMoneyUnit(lines[index])
      mapInlineValues(lines[index])
      for (entry, field) in lines[index].labels { map(field, label: entry, in: lines[index]) }
    }
    mapPurposeBelowAmounts()
    passOnGroupUnit()
    return form
  }

  // MARK: Lines without a label

  /// A line above all labels may state the title or the year; a value that looks like one does not.
  private mutating func mapTitle(_ line: Line) {
    for entry in line.entries where entry.moneyUnit == nil {
      let heading = Heading(entry.text)
      if let year = heading.fiscalYear, form.fiscalYear == nil {
        form.fiscalYear = year
        taken.insert(entry.place)
      }
      if form.title == nil, vocabulary.projectTitles.contains(where: heading.folded.hasSuffix) {
        form.title = entry.place
        taken.insert(entry.place)
      }
    }
  }

  /// The line of `单位：元` has the budget unit left of it, which has no label of its own.
  private mutating func mapMoneyUnit(_ line: Line) {
    for entry in line.entries {
      guard let unit = entry.moneyUnit else { continue }
      taken.insert(entry.place)
      if let first = declaration {
        guard unit != form.moneyUnit else { continue }
        form.hasTwoMoneyUnits = true
        report(.moneyUnitsDiffer(text: entry.text, first: first.place, firstText: first.text), at: entry)
      } else {
        declaration = entry
        form.moneyUnit = unit
        mapUnit(leftOf: entry, in: line)
      }
    }
  }

  private mutating func mapUnit(leftOf declaration: Line.Entry, in line: Line) {
    let unitFields: Set<FormField> = [.unit, .unitCode, .unitName]
    let hasLabel = lines.flatMap(\.entries).contains { entry in
      (entry.field ?? entry.inlineField).map(unitFields.contains) ?? false
    }
    guard !hasLabel else { return }
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

  /// Whether a text may be a unit: a code with a name, or a name; not a label with something else behind a colon.
  private func looksLikeUnit(_ text: String) -> Bool {
    UnitText.unit(text).code != nil || InlineValue.split(text) == nil
  }

  private var firstColumn: Int {
    lines.flatMap(\.entries).map(\.place.column).min() ?? 1
  }

  // MARK: Labels

  private mutating func mapInlineValues(_ line: Line) {
    for entry in line.entries {
      guard let field = entry.inlineField, !taken.contains(entry.place), let path = field.path else {
        continue
      }
      let mapped = MappedField(
        label: entry.place, cells: [entry.place], moneyUnit: entry.labelMoneyUnit, isInline: true)
      set(mapped, at: path, label: entry)
    }
  }

  private mutating func map(_ field: FormField, label: Line.Entry, in line: Line) {
    taken.insert(label.place)
    guard let place = valuePlace(of: label, in: line) else { return }
    let mapped = MappedField(label: label.place, cells: [place], moneyUnit: label.labelMoneyUnit)
    if let path = path(of: field) {
      set(mapped, at: path, label: label)
    } else if field.isContext, form.context[field] == nil {
      form.context[field] = mapped
      taken.insert(place)
    }
  }

  private mutating func set(_ mapped: MappedField, at path: FieldPath, label: Line.Entry) {
    let text = sheet.text(at: mapped.cells[0])
    taken.insert(mapped.cells[0])
    guard let first = form.fields[path] else {
      form.fields[path] = mapped
      return
    }
    let firstText = sheet.text(at: first.cells[0])
    if WrappedText.isBlank(firstText) {
      form.fields[path] = mapped
    } else if !WrappedText.isBlank(text), text != firstText {
      report(.fieldRepeated(label: label.text, first: first.cells[0]), at: mapped.cells[0], label: label.text)
    }
  }

  private mutating func path(of field: FormField) -> FieldPath? {
    guard case .disbursement(let month) = field else { return field.path }
    if let index = form.months.firstIndex(of: month) { return .disbursement(index) }
    form.months.append(month)
    return .disbursement(form.months.count - 1)
  }

  /// The first cell with text between a label and the next, or the empty one where the value belongs: beside the
  /// label, or below it where the next label leaves no room.
  private func valuePlace(of label: Line.Entry, in line: Line) -> CellReference? {
    let begin = label.extent.columns.upperBound + 1
    let next = line.entries.first { $0.place.column >= begin && $0.field != nil }
    let end = next?.place.column ?? Int.max
    if let entry = line.entries.first(where: { $0.place.column >= begin && $0.place.column < end }) {
      return taken.contains(entry.place) ? nil : entry.place
    }
    if stacksValues(label, in: line) || begin >= end { return valuePlace(below: label) }
    return CellReference(row: line.row, column: begin)
  }

  /// Whether a month of the plan has its share below it: no label of its line has a text beside it.
  private func stacksValues(_ label: Line.Entry, in line: Line) -> Bool {
    guard case .disbursement = label.field else { return false }
    return line.entries.allSatisfy { $0.field != nil }
  }

  /// The cell below a label, or the one with text below it; nil where another label stands there.
  private func valuePlace(below label: Line.Entry) -> CellReference? {
    let row = label.extent.rows.upperBound + 1
    let entry = lines.first { $0.row == row }?.entries(in: label.extent.columns).first
    guard let entry else { return CellReference(row: row, column: label.extent.columns.lowerBound) }
    return entry.field == nil ? entry.place : nil
  }

  // MARK: 预算规模及资金用途

  private var budgetGroup: (line: Line, label: Line.Entry)? {
    for line in lines {
      if let label = line.entries.first(where: { $0.field == .budgetGroup }) { return (line, label) }
    }
    return nil
  }

  /// Below the amounts, right of 预算规模及资金用途, stands what the money is for.
  private mutating func mapPurposeBelowAmounts() {
    guard form.fields[.purpose] == nil, let (line, group) = budgetGroup else { return }
    let amountRow = line.labels.count > 1 ? line.row : line.row + 1
    let below = lines.first { $0.row > amountRow }
    let column = group.extent.columns.upperBound + 1
    var place = CellReference(row: amountRow + 1, column: column)
    if let below, below.labels.isEmpty || below.row <= group.extent.rows.upperBound,
      let entry = below.entries.first(where: { $0.place.column >= column && $0.field == nil })
    {
      place = entry.place
    }
    form.fields[.purpose] = MappedField(label: group.place, cells: [place])
    taken.insert(place)
  }

  /// A money unit in brackets behind the group's label is that of its amounts.
  private mutating func passOnGroupUnit() {
    guard let unit = budgetGroup?.label.labelMoneyUnit else { return }
    for path in [FieldPath.budgetTotal, .budgetFiscal, .budgetOther] where form.fields[path]?.moneyUnit == nil
    {
      form.fields[path]?.moneyUnit = unit
    }
  }

  // MARK: Reports

  private mutating func report(_ reason: FormProblem.Reason, at entry: Line.Entry) {
    report(reason, at: entry.place, label: nil)
  }

  private mutating func report(_ reason: FormProblem.Reason, at cell: CellReference, label: String?) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: cell, label: label))
  }
}
