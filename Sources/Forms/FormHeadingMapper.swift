import BudgetModel
import Spreadsheet

/// Maps what stands above a form's table of indicators: labels with their values beside or below them.
struct FormHeadingMapper {
  let vocabulary: Vocabulary
  let sheet: Sheet
  let lines: ArraySlice<Line>

  /// The row of what stands below: no value lies there.
  let rowBelow: Int

  /// The columns of what holds for all years of the project.
  let periodColumns: PeriodColumns

  /// For each column the index of the first line that has 实施期资金总额 or the like there, with another label beside it.
  let periodAmounts: [Int: Int]

  /// Whether a label names the budget's total by itself.
  let hasTotal: Bool

  var problems: [FormProblem] = []

  /// The cells that are labels, values or headings.
  var taken: Set<CellReference> = []
  var form = FormMap(layout: .form)
  var declaration: Line.Entry?

  /// The fields whose labels stand twice with different values: neither is taken.
  private var contested: Set<FieldPath> = []

  init(vocabulary: Vocabulary, sheet: Sheet, lines: ArraySlice<Line>, rowBelow: Int? = nil) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    let lines = SealedLabels(labels: LabelReader(vocabulary: vocabulary)).named(in: lines)
    self.lines = lines
    self.rowBelow = rowBelow ?? Int.max
    periodColumns = PeriodColumns(lines)
    periodAmounts = FormHeadingMapper.periodAmounts(of: lines)
    taken.reserveCapacity(lines.count * 8)
    hasTotal = lines.contains { $0.has(.budgetTotal) || $0.has(.amount(.initial)) }
  }

  /// The form as far as it stands above the table.
  mutating func map() -> FormMap {
    let firstLabelled = lines.firstIndex { line in
      line.entries.contains { $0.field != nil || $0.inlineParts.contains { $0.field != nil } }
    }
    let compared = ComparedAmounts(lines)
    for index in lines.indices {
      let line = lines[index]
      if index < firstLabelled ?? lines.endIndex { mapTitle(line) }
      mapMoneyUnit(line)
      mapInlineParts(line)
      if let compared, compared.lines.contains(index) {
        map(compared, in: index)
      } else {
        for (entry, field) in line.labels { map(field, label: entry, in: index) }
      }
    }
    // What labels lead to is theirs: the unit, which may have none, is looked for among the rest.
    mapUnitBeforeDeclaration()
    mapPurposeBelowAmounts()
    passOnGroupUnit()
    joinRests()
    for path in contested { form.fields[path] = nil }
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
      if form.title == nil, vocabulary.isProjectTitle(heading) {
        form.title = entry.place
        taken.insert(entry.place)
        if let unit = heading.moneyUnit { take(unit, from: entry) }
      }
    }
  }

  // MARK: Labels

  private mutating func mapInlineParts(_ line: Line) {
    for entry in line.entries {
      for part in entry.inlineParts {
        guard let field = part.field else { continue }
        let mapped = MappedField(
          label: entry.place, cells: [entry.place], moneyUnit: part.labelMoneyUnit, part: part.value)
        if let path = path(of: field) {
          set(mapped, at: path, label: InlinePart.text(part.value, of: entry.text))
        } else if field.isContext, form.context[field] == nil {
          form.context[field] = mapped
          taken.insert(entry.place)
        }
      }
    }
  }

  private mutating func map(_ field: FormField, label: Line.Entry, in index: Int) {
    taken.insert(label.place)
    guard !isOfPeriod(label, in: index) else { return }
    if case .amount(let column) = field { return map(column, label: label, in: index) }
    guard hasValue(field) else { return }
    if field == .goals, let goals = NumberedGoals(beside: label, in: lines[index...]),
      !goals.texts.contains(where: taken.contains)
    {
      taken.formUnion(goals.others)
      return map(goals.texts, isRowByRow: true, field, label: label)
    }
    let cells = valueCells(of: label, in: index)
    if field.isAmount, let value = cells.first, value.row == label.place.row {
      for entry in lines[index].entries where entry.place > label.place && entry.place < value && entry.isSum
      {
        taken.insert(entry.place)
      }
    }
    guard !cells.isEmpty else { return reportClaimed(label, field, in: index) }
    map(cells, isRowByRow: cells.count > 1, field, label: label)
  }

  private mutating func map(
    _ cells: [CellReference], isRowByRow: Bool, _ field: FormField, label: Line.Entry
  ) {
    var mapped = MappedField(label: label.place, cells: cells, moneyUnit: label.labelMoneyUnit)
    mapped.isRowByRow = isRowByRow
    if let path = path(of: field) {
      set(mapped, at: path, label: label.text)
    } else if form.context[field] == nil {
      form.context[field] = mapped
      taken.formUnion(cells)
    }
  }

  private func hasValue(_ field: FormField) -> Bool { field.isMonth || field.path != nil || field.isContext }

  /// Reports a value that a label above it has, where the label left of it names another field: it is neither's.
  private mutating func reportClaimed(_ label: Line.Entry, _ field: FormField, in index: Int) {
    guard let own = field.path,
      let value = lines[index].entries.first(where: { $0.place.column > label.extent.columns.upperBound }),
      value.field == nil, taken.contains(value.place)
    else { return }
    for (path, mapped) in form.fields where path != own && mapped.cells == [value.place] {
      guard let above = mapped.label, above.row < label.place.row else { continue }
      contested.formUnion([path, own])
      report(
        .valueClaimedTwice(text: value.text, labels: [label.text, sheet.text(at: above)]), at: value.place,
        label: label.text)
    }
  }

  mutating func set(_ mapped: MappedField, at path: FieldPath, label: String) {
    taken.formUnion(mapped.cells)
    guard let first = form.fields[path], first.cells != mapped.cells else {
      form.fields[path] = form.fields[path] ?? mapped
      return
    }
    let text = mapped.cells.map(sheet.text(at:)).joined()
    let firstText = first.cells.map(sheet.text(at:)).joined()
    if WrappedText.isBlank(firstText) {
      form.fields[path] = mapped
    } else if !WrappedText.isBlank(text), text != firstText {
      contested.insert(path)
      report(.fieldRepeated(label: label, first: first.cells[0]), at: mapped.cells[0], label: label)
    }
  }

  private mutating func path(of field: FormField) -> FieldPath? {
    guard case .disbursement(let month) = field else { return field.path }
    if let index = form.months.firstIndex(of: month) { return .disbursement(index) }
    form.months.append(month)
    return .disbursement(form.months.count - 1)
  }

  // MARK: Reports

  mutating func report(_ reason: FormProblem.Reason, at cell: CellReference, label: String? = nil) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: cell, label: label))
  }
}
