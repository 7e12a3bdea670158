import BudgetModel
import Spreadsheet

/// Maps the rows below a header of columns to indicators, one after the other.
struct IndicatorRows {
  let vocabulary: Vocabulary
  let sheet: Sheet

  private(set) var indicators: [MappedIndicator] = []
  private(set) var problems: [FormProblem] = []
  private var header: TableHeader
  private var levels: [FieldPath.IndicatorField: MappedField] = [:]

  /// Whether a header has been repeated and no row has followed it yet.
  private var isAfterPageBreak = false

  init(vocabulary: Vocabulary, sheet: Sheet, header: TableHeader) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.header = header
  }

  /// Takes a header that is repeated after a page break; columns may have moved.
  mutating func take(header: TableHeader) {
    self.header = header
    isAfterPageBreak = true
  }

  /// Begins another project: levels are inherited within one only.
  mutating func startProject() {
    levels = [:]
    indicators = []
  }

  /// Takes a row.
  ///
  /// - Parameter mayContinue: whether the row may be the rest of the indicator above it.
  /// - Returns: whether the row holds anything of an indicator.
  mutating func take(_ line: Line, mayContinue: Bool = true) -> Bool {
    let cells = cells(of: line)
    defer { if !cells.isEmpty { isAfterPageBreak = false } }
    if cells.isEmpty { return false }
    if holdsLevelsOnly(cells) { return takeLevels(cells) }
    if mayContinue, !indicators.isEmpty, continues(cells, in: line.row) {
      joinToLast(cells, in: line)
    } else {
      append(cells, row: line.row)
    }
    return true
  }

  /// The cells of a line by the column that they stand in.
  private func cells(of line: Line) -> [FormField.IndicatorColumn: Line.Entry] {
    var cells: [FormField.IndicatorColumn: Line.Entry] = [:]
    for column in header.columns {
      guard case .indicator(let name) = column.field, header.span(of: column.field) != nil else { continue }
      if let entry = line.entries(in: column.span).first { cells[name] = entry }
    }
    return cells
  }

  private func holdsLevelsOnly(_ cells: [FormField.IndicatorColumn: Line.Entry]) -> Bool {
    cells.keys.allSatisfy { $0 == .level1 || $0 == .level2 }
  }

  /// Takes a printed row that names levels and nothing else; false where the texts are no levels.
  private mutating func takeLevels(_ cells: [FormField.IndicatorColumn: Line.Entry]) -> Bool {
    guard cells.values.allSatisfy({ vocabulary.levels.contains($0.folded) }) else {
      return false
    }
    for (column, entry) in cells { setLevel(column, entry) }
    return true
  }

  /// Whether a row is the rest of the indicator above: its level 2 and value are blank, or it follows a page break
  /// and has neither level 2 nor level 3.
  private func continues(_ cells: [FormField.IndicatorColumn: Line.Entry], in row: Int) -> Bool {
    guard cells[.level2] == nil, !namesLevel(cells[.level1]), !liesUnderLevel2(row) else { return false }
    if isAfterPageBreak, cells[.level3] == nil { return true }
    return cells[.target] == nil && cells[.sign] == nil && cells[.unit] == nil
  }

  private func namesLevel(_ entry: Line.Entry?) -> Bool {
    entry.map { vocabulary.levels.contains($0.folded) } ?? false
  }

  /// Whether the row's level 2 is blank because a merged cell above holds for it: then it is a row of its own.
  private func liesUnderLevel2(_ row: Int) -> Bool {
    guard let span = header.span(of: .indicator(.level2)) else { return false }
    return sheet.merges.covers(CellReference(row: row, column: span.lowerBound))
  }

  private mutating func joinToLast(_ cells: [FormField.IndicatorColumn: Line.Entry], in line: Line) {
    var last = indicators.removeLast()
    for (column, entry) in cells {
      last.fields[column.field, default: MappedField(label: label(of: column), cells: [])].cells.append(
        entry.place)
    }
    indicators.append(last)
    if !isAfterPageBreak {
      problems.append(
        FormProblem(
          .rowJoined(above: last.fields[.level3]?.cells.first ?? CellReference(row: last.row, column: 1)),
          sheet: sheet.name, cell: line.entries[0].place))
    }
  }

  private mutating func append(_ cells: [FormField.IndicatorColumn: Line.Entry], row: Int) {
    var indicator = MappedIndicator(row: row)
    for column in FormField.IndicatorColumn.allCases where header.span(of: .indicator(column)) != nil {
      map(column, cells[column], into: &indicator)
    }
    indicators.append(indicator)
  }

  private mutating func map(
    _ column: FormField.IndicatorColumn, _ entry: Line.Entry?, into indicator: inout MappedIndicator
  ) {
    if column == .level1 || column == .level2 {
      if let entry {
        setLevel(column, entry)
        indicator.fields[column.field] = levels[column.field]
      } else {
        indicator.inherited[column.field] = levels[column.field]
      }
      return
    }
    guard let place = entry?.place ?? emptyCell(column, row: indicator.row) else { return }
    if column == .sign { indicator.sign = place }
    if entry == nil, column == .sign || column == .unit { return }
    indicator.fields[column.field, default: MappedField(label: label(of: column), cells: [])].cells.append(
      place)
  }

  private mutating func setLevel(_ column: FormField.IndicatorColumn, _ entry: Line.Entry) {
    if column == .level1, levels[.level1].map({ sheet.text(at: $0.cells[0]) }) != entry.text {
      levels[.level2] = nil
    }
    levels[column.field] = MappedField(label: label(of: column), cells: [entry.place])
  }

  private func emptyCell(_ column: FormField.IndicatorColumn, row: Int) -> CellReference? {
    header.span(of: .indicator(column)).map { CellReference(row: row, column: $0.lowerBound) }
  }

  private func label(of column: FormField.IndicatorColumn) -> CellReference? {
    header.columns.first { $0.field == .indicator(column) }?.entry.place
  }
}
