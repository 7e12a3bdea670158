import BudgetModel
import Spreadsheet

/// Maps one form: labels with their values beside them, above a table of indicators.
struct FormMapper {
  let vocabulary: Vocabulary
  let sheet: Sheet
  let lines: ArraySlice<Line>
  let headers: [Int]

  private(set) var problems: [FormProblem] = []
  private var form = FormMap(layout: .form)
  private var taken: Set<CellReference> = []

  init(vocabulary: Vocabulary, sheet: Sheet, lines: ArraySlice<Line>, headers: [Int]) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.lines = lines
    self.headers = headers
  }

  /// Nil where the lines can't be read as a form; the problems say why.
  mutating func map() -> FormMap? {
    let heading = lines[..<(headers.first ?? lines.endIndex)]
    if let line = heading.first(where: hasTwoForms) {
      report(.formsSideBySide, at: line.entries[0])
      return nil
    }
    mapHeading(heading)
    mapTable()
    reportUntaken()
    if headers.isEmpty, heading.contains(where: { $0.hasIdentity }) {
      problems.append(FormProblem(.tableMissing, sheet: sheet.name, cell: form.anchor))
    }
    return form
  }

  private func hasTwoForms(_ line: Line) -> Bool {
    line.labels.count(where: { $0.field == .projectCode }) > 1
      || line.labels.count(where: { $0.field == .projectName }) > 1
  }

  // MARK: Above the table

  private mutating func mapHeading(_ heading: ArraySlice<Line>) {
    for line in heading {
      mapTitle(line)
      mapMoneyUnit(line)
      for (entry, field) in line.labels { map(field, label: entry, in: line) }
    }
    mapPurposeBelowAmounts(heading)
  }

  private mutating func mapTitle(_ line: Line) {
    for entry in line.entries where entry.field == nil {
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
    guard let declaration = line.entries.first(where: { $0.moneyUnit != nil }) else { return }
    form.moneyUnit = declaration.moneyUnit
    taken.insert(declaration.place)
    guard !lines.contains(where: { $0.has(.unit) || $0.has(.unitCode) || $0.has(.unitName) }) else { return }
    let unit = line.entries.first { entry in
      entry.place < declaration.place && entry.field == nil && !taken.contains(entry.place)
    }
    let place = unit?.place ?? CellReference(row: line.row, column: firstColumn)
    guard place < declaration.place else { return }
    form.fields[.unit] = MappedField(label: nil, cells: [place])
    taken.insert(place)
  }

  private mutating func map(_ field: FormField, label: Line.Entry, in line: Line) {
    taken.insert(label.place)
    guard let path = path(of: field), let place = valuePlace(of: label, in: line) else { return }
    let mapped = MappedField(label: label.place, cells: [place], moneyUnit: label.labelMoneyUnit)
    if let first = form.fields[path] {
      reportRepeated(label, first: first.cells[0], second: place)
    } else {
      form.fields[path] = mapped
    }
    taken.insert(place)
  }

  private mutating func path(of field: FormField) -> FieldPath? {
    if case .disbursement(let month) = field {
      if let index = form.months.firstIndex(of: month) { return .disbursement(index) }
      form.months.append(month)
      return .disbursement(form.months.count - 1)
    }
    return field.path
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

  /// Below the amounts, right of 预算规模及资金用途, stands what the money is for.
  private mutating func mapPurposeBelowAmounts(_ heading: ArraySlice<Line>) {
    guard form.fields[.purpose] == nil else { return }
    guard let groupLine = heading.first(where: { $0.has(.budgetGroup) }),
      let group = groupLine.entries.first(where: { $0.field == .budgetGroup })
    else { return }
    let amountRow = groupLine.labels.count > 1 ? groupLine.row : groupLine.row + 1
    let below = heading.first { $0.row > amountRow }
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

  private var firstColumn: Int {
    lines.flatMap(\.entries).map(\.place.column).min() ?? 1
  }

  // MARK: The table

  private mutating func mapTable() {
    guard let first = headers.first, var header = TableHeader(lines[first]) else { return }
    for column in header.repeated { report(.columnRepeated(heading: column.entry.text), at: column.entry) }
    var rows = IndicatorRows(vocabulary: vocabulary, sheet: sheet, header: header)
    let footer = TableFooter(vocabulary: vocabulary)
    var isOver = false
    for index in first..<lines.endIndex {
      let line = lines[index]
      if headers.contains(index), let printed = TableHeader(line) {
        header = printed
        taken.formUnion(header.columns.map(\.entry.place))
        if index > first { rows.take(header: header) }
      } else if footer.matches(line) {
        isOver = true
        taken.formUnion(line.entries.map(\.place))
      } else if !isOver, rows.take(line) {
        takeCells(of: line, below: header)
      }
    }
    form.indicators = rows.indicators
    problems += rows.problems
  }

  /// Takes the cells of a row that stand first in a column of the table.
  private mutating func takeCells(of line: Line, below header: TableHeader) {
    for column in header.columns where header.span(of: column.field) != nil {
      if let entry = line.entries(in: column.span).first { taken.insert(entry.place) }
    }
  }

  // MARK: Reports

  private mutating func reportUntaken() {
    for entry in lines.flatMap(\.entries) where !taken.contains(entry.place) {
      report(.notTaken(text: entry.text), at: entry)
    }
  }

  private mutating func reportRepeated(_ label: Line.Entry, first: CellReference, second: CellReference) {
    let text = sheet.text(at: second)
    guard !text.isEmpty, text != sheet.text(at: first) else { return }
    problems.append(
      FormProblem(
        .fieldRepeated(label: label.text, first: first), sheet: sheet.name, cell: second, label: label.text))
  }

  private mutating func report(_ reason: FormProblem.Reason, at entry: Line.Entry) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: entry.place))
  }
}
