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
  private var fiscalYear: Int?
  private var forms: [FormMap] = []

  /// The form that a project's rows belong to, by the project's code, or its name where it has none.
  private var formOfProject: [String: Int] = [:]
  private var current: Int?

  init(vocabulary: Vocabulary, sheet: Sheet, lines: ArraySlice<Line>, headers: [Int]) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.lines = lines
    self.headers = headers
  }

  /// The projects in the order in which they first stand in the list.
  mutating func map() -> [FormMap] {
    guard let first = headers.first, var header = TableHeader(lines[first]) else { return [] }
    mapHeading(lines[..<first])
    for column in header.repeated {
      report(.columnRepeated(heading: column.entry.text), at: column.entry)
    }
    reportUntaken(lines[first], taken: header.columns.map(\.entry.place))
    var rows = IndicatorRows(vocabulary: vocabulary, sheet: sheet, header: header)
    var isOver = false
    for index in lines.indices.dropFirst(first - lines.startIndex + 1) {
      if headers.contains(index), let repeated = TableHeader(lines[index]) {
        header = repeated
        rows.take(header: header)
      } else if TableFooter(vocabulary: vocabulary).matches(lines[index]) {
        isOver = true
      } else if isOver {
        reportUntaken(lines[index], taken: [])
      } else {
        take(lines[index], header: header, rows: &rows)
      }
    }
    problems += rows.problems
    if forms.isEmpty { report(.formBlank, at: lines[first].entries[0]) }
    return forms
  }

  private mutating func mapHeading(_ heading: ArraySlice<Line>) {
    for entry in heading.flatMap(\.entries) {
      let text = Heading(entry.text)
      if let unit = entry.moneyUnit {
        moneyUnit = unit
      } else if let year = text.fiscalYear {
        fiscalYear = year
      } else if !vocabulary.projectTitles.contains(where: text.folded.hasSuffix) {
        report(.notTaken(text: entry.text), at: entry)
      }
    }
  }

  private mutating func take(_ line: Line, header: TableHeader, rows: inout IndicatorRows) {
    let cells = projectCells(of: line, header: header)
    let key = key(of: cells)
    if let key, formOfProject[key] != current || current == nil {
      rows.startProject()
      select(key, cells: cells, line: line, header: header)
    } else if current == nil {
      reportUntaken(line, taken: [])
      return
    }
    guard let current else { return }
    if key != nil { compare(cells, with: current) }
    fillIn(cells, of: current, line: line, header: header)
    let count = rows.indicators.count
    if rows.take(line, mayContinue: key == nil) {
      if rows.indicators.count > count {
        forms[current].indicators.append(rows.indicators[count])
      } else if let last = rows.indicators.last, !forms[current].indicators.isEmpty {
        forms[current].indicators[forms[current].indicators.count - 1] = last
      }
    }
    reportUntaken(line, taken: header.columns.flatMap { line.entries(in: $0.span).prefix(1) }.map(\.place))
  }

  /// The cells of a row that say something of the project.
  private func projectCells(of line: Line, header: TableHeader) -> [(field: FormField, entry: Line.Entry)] {
    header.columns.compactMap { column in
      if case .indicator = column.field { return nil }
      guard header.span(of: column.field) != nil else { return nil }
      return line.entries(in: column.span).first.map { (column.field, $0) }
    }
  }

  /// What tells projects apart: the code, or the name where there is no code; nil for a row that has neither.
  private func key(of cells: [(field: FormField, entry: Line.Entry)]) -> String? {
    for identity in [FormField.projectCode, .projectName] {
      if let cell = cells.first(where: { $0.field == identity }) {
        return WrappedText.withoutBlanks(cell.entry.text)
      }
    }
    return nil
  }

  /// Makes the project of a row the current one, and maps its fields if it is new.
  private mutating func select(
    _ key: String, cells: [(field: FormField, entry: Line.Entry)], line: Line, header: TableHeader
  ) {
    if let known = formOfProject[key] {
      current = known
      return
    }
    var form = FormMap(layout: .list)
    form.moneyUnit = moneyUnit
    form.fiscalYear = fiscalYear
    for column in header.columns {
      map(column, line: line, header: header, into: &form)
    }
    forms.append(form)
    current = forms.count - 1
    formOfProject[key] = forms.count - 1
  }

  private func map(_ column: TableHeader.Column, line: Line, header: TableHeader, into form: inout FormMap) {
    guard let span = header.span(of: column.field) else { return }
    let entry = line.entries(in: span).first
    let place = entry?.place ?? CellReference(row: line.row, column: span.lowerBound)
    let field = MappedField(label: column.entry.place, cells: [place], moneyUnit: column.entry.labelMoneyUnit)
    if case .disbursement(let month) = column.field {
      // A list has one set of months for all its projects: a blank month is none of this project's.
      guard entry != nil else { return }
      form.fields[.disbursement(form.months.count)] = field
      form.months.append(month)
    } else if let path = column.field.path {
      form.fields[path] = field
    }
  }

  /// Reports what a row says of its project and the project's first row says otherwise.
  private mutating func compare(_ cells: [(field: FormField, entry: Line.Entry)], with index: Int) {
    for (field, entry) in cells {
      guard let first = firstCell(of: field, in: forms[index]), first != entry.place else { continue }
      let firstText = sheet.text(at: first)
      guard !WrappedText.isBlank(firstText), entry.text != firstText,
        WrappedText.withoutBlanks(entry.text) != WrappedText.withoutBlanks(firstText)
      else { continue }
      forms[index].isContradictory = true
      report(.listRowsDiffer(text: entry.text, first: first, firstText: firstText), at: entry)
    }
  }

  /// Takes what the project's first row leaves blank and a later row says.
  private mutating func fillIn(
    _ cells: [(field: FormField, entry: Line.Entry)], of index: Int, line: Line, header: TableHeader
  ) {
    for (field, entry) in cells {
      let first = firstCell(of: field, in: forms[index])
      guard first != entry.place, first.map({ WrappedText.isBlank(sheet.text(at: $0)) }) ?? true,
        let column = header.columns.first(where: { $0.field == field })
      else { continue }
      map(column, line: line, header: header, into: &forms[index])
    }
  }

  private func firstCell(of field: FormField, in form: FormMap) -> CellReference? {
    if case .disbursement(let month) = field {
      return form.months.firstIndex(of: month).flatMap { form.fields[.disbursement($0)]?.cells[0] }
    }
    return field.path.flatMap { form.fields[$0]?.cells[0] }
  }

  private mutating func reportUntaken(_ line: Line, taken: [CellReference]) {
    for entry in line.entries where !taken.contains(entry.place) {
      report(.notTaken(text: entry.text), at: entry)
    }
  }

  private mutating func report(_ reason: FormProblem.Reason, at entry: Line.Entry) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: entry.place))
  }
}
