import BudgetModel
import Spreadsheet

/// Maps a list: one row an indicator, the project's fields in every row or in its first alone.
struct ListMapper {
  let vocabulary: Vocabulary
  let sheet: Sheet
  let lines: ArraySlice<Line>
  let headers: [Int]

  private(set) var problems: [FormProblem] = []
  private var moneyUnit: MoneyUnit?
  private var hasUnknownMoneyUnit = false
  private var fiscalYear: Int?
  private var forms: [FormMap] = []

  /// What stands above the list and holds for all its projects.
  private var common: [FormField: MappedField] = [:]
  private var projects = ListedProjects()

  /// The last row of the current project that says what the project's first row does.
  private var agreed: ListRow?

  init(vocabulary: Vocabulary, sheet: Sheet, lines: ArraySlice<Line>, headers: [Int]) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.lines = lines
    self.headers = headers
  }

  /// The projects in the order in which they first stand in the list.
  mutating func map() -> [FormMap] {
    guard let first = headers.first, var header = TableHeader(lines, at: first) else { return [] }
    mapHeading(lines[..<first])
    for column in header.repeated {
      report(.columnRepeated(heading: column.entry.text), at: column.entry)
    }
    reportHeadings(header, at: first)
    let repeats = Set(headers)
    var next = first + header.lineCount
    var rows = IndicatorRows(vocabulary: vocabulary, sheet: sheet, header: header)
    while next < lines.endIndex {
      let index = next
      if repeats.contains(index), let repeated = TableHeader(lines, at: index) {
        header = repeated
        rows.take(header: header)
        reportHeadings(header, at: index)
        next += header.lineCount
      } else {
        take(lines[index], header: header, rows: &rows)
        next += 1
      }
    }
    problems += rows.problems
    if forms.isEmpty { report(.formBlank, at: lines[first].entries[0]) }
    return forms
  }

  private mutating func reportHeadings(_ header: TableHeader, at index: Int) {
    let places = header.places
    for line in lines[index..<index + header.lineCount] { reportUntaken(line, taken: places) }
  }

  private mutating func mapHeading(_ heading: ArraySlice<Line>) {
    for entry in heading.flatMap(\.entries) {
      if !entry.inlineParts.isEmpty {
        mapParts(of: entry)
      } else if let unit = entry.moneyUnit {
        moneyUnit = unit
      } else if entry.hasUnknownMoneyUnit {
        takeUnknownUnit(entry)
      } else {
        takeTitle(entry)
      }
    }
  }

  /// Takes a title, and a year or a money unit in it or by itself.
  private mutating func takeTitle(_ entry: Line.Entry) {
    let heading = Heading(entry.text)
    if let year = heading.fiscalYear { fiscalYear = year }
    if vocabulary.isProjectTitle(heading) {
      moneyUnit = moneyUnit ?? heading.moneyUnit
    } else if heading.fiscalYear == nil {
      report(.notTaken(text: entry.text), at: entry)
    }
  }

  private mutating func takeUnknownUnit(_ entry: Line.Entry) {
    hasUnknownMoneyUnit = true
    report(.moneyUnitNotYuan(text: entry.text), at: entry)
  }

  /// Takes what a cell above the list says of all its projects, such as `预算单位：315001 本级　单位：元`.
  private mutating func mapParts(of entry: Line.Entry) {
    for part in entry.inlineParts {
      if let unit = part.declaredUnit {
        moneyUnit = unit
      } else if part.isUnknownUnit {
        takeUnknownUnit(entry)
      } else if let field = part.field, field.isContext || field.isUnit {
        common[field] = MappedField(label: entry.place, cells: [entry.place], part: part.value)
      } else {
        report(.notTaken(text: InlinePart.text(part.value, of: entry.text)), at: entry)
      }
    }
  }

  private mutating func take(_ line: Line, header: TableHeader, rows: inout IndicatorRows) {
    let row = ListRow(line, header: header)
    let footer = TableFooter(vocabulary: vocabulary, valueColumns: header.span(of: .indicator(.target)))
    if footer.matches(line) || row.isSum {
      report(.note(text: line.entries[0].text), at: line.entries[0])
      reportUntaken(line, taken: [line.entries[0].place])
      return
    }
    guard let index = form(of: row, header: header, rows: &rows) else {
      reportUntaken(line, taken: [])
      return
    }
    var taken =
      row.hasIdentity || row.hasIndicator ? takeProject(row, of: index, header: header) : []
    let count = rows.indicators.count
    taken += rows.take(line, mayContinue: !row.hasIdentity)
    if rows.indicators.count > count {
      forms[index].indicators.append(rows.indicators[count])
    } else if let last = rows.indicators.last, !forms[index].indicators.isEmpty {
      forms[index].indicators[forms[index].indicators.count - 1] = last
    }
    reportUntaken(line, taken: taken)
  }

  // MARK: Whose row it is

  /// The index of the form that a row belongs to; nil for a row above the first project.
  private mutating func form(of row: ListRow, header: TableHeader, rows: inout IndicatorRows) -> Int? {
    let former = projects.current
    guard row.hasIdentity else { return former }
    if let former, let agreed, row.repeatsIdentity(of: agreed) { return former }
    let index = projects.index(
      code: row.code.map { WrappedText.withoutBlanks($0.text) },
      name: row.name.map { WrappedText.withoutBlanks($0.text) })
    if index == forms.count { forms.append(newForm(row, header: header)) }
    if index != former {
      rows.startProject()
      agreed = nil
    }
    return index
  }

  private func newForm(_ row: ListRow, header: TableHeader) -> FormMap {
    var form = FormMap(layout: .list)
    form.moneyUnit = moneyUnit
    form.hasUnknownMoneyUnit = hasUnknownMoneyUnit
    form.fiscalYear = fiscalYear
    for (field, mapped) in common {
      if let path = field.path { form.fields[path] = mapped } else { form.context[field] = mapped }
    }
    // Columns may stand in any order; the plan is in the order of its months.
    let columns = header.readable.enumerated().sorted { $0.element.field.month < $1.element.field.month }
    for (index, column) in columns {
      let entry = row.entry(ofColumn: index)
      let place = entry?.place ?? CellReference(row: row.line.row, column: column.span.lowerBound)
      map(column, to: place, isFilled: entry != nil, into: &form)
    }
    return form
  }

  /// Maps a project's column; a blank month is none of the project's, since a list has one set of months for all.
  private func map(
    _ column: TableHeader.Column, to place: CellReference, isFilled: Bool, into form: inout FormMap
  ) {
    let field = MappedField(
      label: column.entry.place, cells: [place], moneyUnit: column.entry.labelMoneyUnit)
    if case .disbursement(let month) = column.field {
      guard isFilled else { return }
      form.fields[.disbursement(form.months.count)] = field
      form.months.append(month)
    } else if let path = column.field.path {
      form.fields[path] = field
    } else if column.field.isContext {
      form.context[column.field] = field
    }
  }

  // MARK: What rows say of their project

  /// Compares what a row says of its project with the project's first row, and takes what that leaves blank.
  ///
  /// - Returns: the cells that are the project's, also those that contradict and are reported by themselves.
  private mutating func takeProject(_ row: ListRow, of index: Int, header: TableHeader) -> [CellReference] {
    if let agreed, row.repeatsProject(of: agreed) {
      return row.projectCells.map { row.line.entries[$0.entry].place }
    }
    let count = problems.count
    defer { agreed = problems.count == count ? row : nil }
    return row.projectCells.map { cell in
      let column = header.readable[cell.column]
      let entry = row.line.entries[cell.entry]
      let first = firstCell(of: column.field, in: forms[index])
      if let first, first != entry.place, !WrappedText.isBlank(sheet.text(at: first)) {
        compare(entry, column, with: first, of: index)
      } else if first != entry.place {
        map(column, to: entry.place, isFilled: true, into: &forms[index])
      }
      return entry.place
    }
  }

  private mutating func compare(
    _ entry: Line.Entry, _ column: TableHeader.Column, with first: CellReference, of index: Int
  ) {
    let firstText = sheet.text(at: first)
    guard !isSame(entry.text, firstText, in: column) else { return }
    forms[index].isContradictory = true
    problems.append(
      FormProblem(
        .listRowsDiffer(text: entry.text, first: first, firstText: firstText), sheet: sheet.name,
        cell: entry.place, label: column.entry.text))
  }

  /// Whether two texts say the same: amounts and percentages by their value, others but for blanks.
  private func isSame(_ left: String, _ right: String, in column: TableHeader.Column) -> Bool {
    if left == right || WrappedText.withoutBlanks(left) == WrappedText.withoutBlanks(right) { return true }
    switch column.field {
    case .budgetTotal, .budgetFiscal, .budgetOther:
      let unit = column.entry.labelMoneyUnit ?? moneyUnit ?? .yuan
      let readings = (AmountText.money(left, in: unit), AmountText.money(right, in: unit))
      return readings.0 == readings.1 && readings.0 != .unreadable
    case .disbursement:
      let readings = (AmountText.percent(left), AmountText.percent(right))
      return readings.0 == readings.1 && readings.0 != .unreadable
    default: return false
    }
  }

  private func firstCell(of field: FormField, in form: FormMap) -> CellReference? {
    switch field {
    case .disbursement(let month):
      form.months.firstIndex(of: month).flatMap { form.fields[.disbursement($0)]?.cells[0] }
    case let field where field.isContext: form.context[field]?.cells[0]
    default: field.path.flatMap { form.fields[$0]?.cells[0] }
    }
  }

  // MARK: Reports

  private mutating func reportUntaken(_ line: Line, taken: [CellReference]) {
    for entry in line.entries where !taken.contains(entry.place) {
      report(.notTaken(text: entry.text), at: entry)
    }
  }

  private mutating func report(_ reason: FormProblem.Reason, at entry: Line.Entry) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: entry.place))
  }
}

extension FormField {
  /// The month of the plan that the label names, 0 for any other label.
  fileprivate var month: Int {
    if case .disbursement(let month) = self { month } else { 0 }
  }
}
