import BudgetModel
import Spreadsheet

/// Maps one form: labels with their values beside them, above a table of indicators.
struct FormMapper {
  let vocabulary: Vocabulary
  let sheet: Sheet
  let lines: ArraySlice<Line>
  let headers: [Int]

  /// The row of the first line below the form, nil where nothing follows.
  let rowBelow: Int?

  private(set) var problems: [FormProblem] = []
  private var form = FormMap(layout: .form)
  private var taken: Set<CellReference> = []

  init(
    vocabulary: Vocabulary, sheet: Sheet, lines: ArraySlice<Line>, headers: [Int], rowBelow: Int? = nil
  ) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.lines = lines
    self.headers = headers
    self.rowBelow = rowBelow
  }

  /// Nil where the lines can't be read as a form; the problems say why.
  mutating func map() -> FormMap? {
    let heading = lines[..<(headers.first ?? lines.endIndex)]
    if headers.isEmpty, let page = InstructionPage(heading, sheet: sheet.name) {
      report(.instructions, at: page.entry)
      return nil
    }
    if let line = heading.first(where: hasTwoForms) {
      report(.formsSideBySide, at: line.entries[0])
      return nil
    }
    if headers.isEmpty, let list = ProjectList(heading) {
      report(.projectList, at: list.entry)
      return nil
    }
    var headingMapper = FormHeadingMapper(
      vocabulary: vocabulary, sheet: sheet, lines: heading,
      rowBelow: headers.first.map { lines[$0].row } ?? rowBelow)
    form = headingMapper.map()
    taken = headingMapper.taken
    problems += headingMapper.problems
    mapTable(leavingOut: headingMapper.periodColumns)
    // In a table of amounts strokes fill what has none.
    let tableRow = headers.first.map { lines[$0].row } ?? 0
    for entry in lines.lazy.flatMap(\.entries)
    where !taken.contains(entry.place) && !(entry.holdsStrokesOnly && entry.place.row < tableRow) {
      report(.notTaken(text: entry.text), at: entry)
    }
    if headers.isEmpty, heading.contains(where: { $0.names(.projectCode) || $0.names(.projectName) }) {
      problems.append(FormProblem(.tableMissing, sheet: sheet.name, cell: form.anchor))
    }
    return form
  }

  private func hasTwoForms(_ line: Line) -> Bool {
    guard line.labelCount > 1 else { return false }
    return line.labels.count(where: { $0.field == .projectCode }) > 1
      || line.labels.count(where: { $0.field == .projectName }) > 1
  }

  // MARK: The table

  private mutating func mapTable(leavingOut period: PeriodColumns) {
    guard let first = headers.first, var header = header(at: first, period) else { return }
    for column in header.repeated { report(.columnRepeated(heading: column.entry.text), at: column.entry) }
    for column in header.columns where column.field == .indicator(.target) {
      if let unit = HeadingUnit.unit(in: column.entry) {
        report(.unitInHeading(unit: unit), at: column.entry)
      }
    }
    var rows = IndicatorRows(vocabulary: vocabulary, sheet: sheet, header: header)
    var extent = TableExtent(header: header, from: lines[first].row)
    let repeats = Set(headers)
    var isOver = false
    var index = first
    while index < lines.endIndex {
      let line = lines[index]
      if repeats.contains(index), let printed = self.header(at: index, period) {
        header = printed
        taken.formUnion(header.places)
        if index > first { rows.take(header: header) }
        extent.take(header: header, from: line.row, to: lines[index + header.lineCount - 1].row)
        isOver = false
        index += header.lineCount
        continue
      }
      index += 1
      if PageLine.matches(line) || repeatsHeading(line, above: first) {
        takeNote(line, mayHoldContent: false)
        continue
      }
      let footer = footer(below: header)
      let isNote = footer.matches(line)
      if isNote {
        takeNote(line, mayHoldContent: footer.holdsValue(line))
        isOver = isOver || !footer.isTotal(line)
      }
      let cells = isOver || isNote ? [] : rows.take(line)
      taken.formUnion(cells)
      extent.take(row: line.row, isOfTable: !cells.isEmpty)
    }
    form.indicators = rows.indicators
    form.table = extent.table(below: rowBelow, merges: sheet.merges)
    problems += rows.problems
  }

  /// Whether a line says again what the form's heading says, as its title does on each page.
  private func repeatsHeading(_ line: Line, above first: Int) -> Bool {
    guard line.labelCount == 0, line.entries.count <= 3, let title = form.title,
      case let heading = lines[..<first],
      heading.contains(where: { $0.entries.contains { $0.place == title } })
    else { return false }
    return line.entries.allSatisfy { entry in
      vocabulary.isProjectTitle(Heading(entry.text))
        && Heading(entry.text).withoutRemarks == Heading(sheet.text(at: title)).withoutRemarks
        || heading.contains { $0.entries.contains { $0.field == nil && $0.text == entry.text } }
    }
  }

  private func header(at index: Int, _ period: PeriodColumns) -> TableHeader? {
    guard var header = TableHeader(lines, at: index) else { return nil }
    if !header.repeated.isEmpty { header.leaveOutPeriod(period.contains) }
    return header
  }

  private func footer(below header: TableHeader) -> TableFooter {
    TableFooter(vocabulary: vocabulary, valueColumns: header.span(of: .indicator(.target)))
  }

  /// - Parameter mayHoldContent: whether what stands behind the note's first cell may be an indicator's.
  private mutating func takeNote(_ line: Line, mayHoldContent: Bool) {
    taken.formUnion(line.entries.map(\.place))
    report(.note(text: line.entries[0].text), at: line.entries[0])
    for entry in line.entries.dropFirst() {
      report(mayHoldContent ? .notTaken(text: entry.text) : .note(text: entry.text), at: entry)
    }
  }

  private mutating func report(_ reason: FormProblem.Reason, at entry: Line.Entry) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: entry.place))
  }
}
