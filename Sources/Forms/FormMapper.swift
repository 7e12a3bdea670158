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
    var headingMapper = FormHeadingMapper(vocabulary: vocabulary, sheet: sheet, lines: heading)
    form = headingMapper.map()
    taken = headingMapper.taken
    problems += headingMapper.problems
    mapTable()
    for entry in lines.flatMap(\.entries) where !taken.contains(entry.place) {
      report(.notTaken(text: entry.text), at: entry)
    }
    if headers.isEmpty, heading.contains(where: { $0.hasIdentity }) {
      problems.append(FormProblem(.tableMissing, sheet: sheet.name, cell: form.anchor))
    }
    return form
  }

  private func hasTwoForms(_ line: Line) -> Bool {
    line.labels.count(where: { $0.field == .projectCode }) > 1
      || line.labels.count(where: { $0.field == .projectName }) > 1
  }

  // MARK: The table

  private mutating func mapTable() {
    guard let first = headers.first, var header = TableHeader(lines[first]) else { return }
    for column in header.repeated { report(.columnRepeated(heading: column.entry.text), at: column.entry) }
    var rows = IndicatorRows(vocabulary: vocabulary, sheet: sheet, header: header)
    var isOver = false
    for index in first..<lines.endIndex {
      let line = lines[index]
      if headers.contains(index), let printed = TableHeader(line) {
        header = printed
        taken.formUnion(header.columns.map(\.entry.place))
        if index > first { rows.take(header: header) }
        isOver = false
      } else if footer(below: header).matches(line) {
        takeNote(line)
        isOver = true
      } else if !isOver {
        taken.formUnion(rows.take(line))
      }
    }
    form.indicators = rows.indicators
    problems += rows.problems
  }

  private func footer(below header: TableHeader) -> TableFooter {
    TableFooter(vocabulary: vocabulary, valueColumns: header.span(of: .indicator(.target)))
  }

  private mutating func takeNote(_ line: Line) {
    taken.formUnion(line.entries.map(\.place))
    report(.note(text: line.entries[0].text), at: line.entries[0])
  }

  private mutating func report(_ reason: FormProblem.Reason, at entry: Line.Entry) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: entry.place))
  }
}
