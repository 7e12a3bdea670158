import BudgetModel
import Spreadsheet

/// Maps the rows below a header of columns to indicators, one after the other.
struct IndicatorRows {
  let vocabulary: Vocabulary
  let sheet: Sheet

  private(set) var indicators: [MappedIndicator] = []
  private(set) var problems: [FormProblem] = []
  private var header: TableHeader
  private var levels = MappedColumns()

  /// The columns of the sheet that the values' heading stands over, where these are several and no others are headed
  /// sign or unit.
  private var wideTarget: ClosedRange<Int>?

  /// Whether the header has columns of results.
  private var hasResults = false

  /// Whether a header has been repeated and no row has followed it yet.
  private var isAfterPageBreak = false

  private typealias Cells = ColumnCells<FormField.IndicatorColumn>

  /// The columns of the table that the header has, with the column of the sheet and the heading's cell of each.
  private var columns: [(column: FormField.IndicatorColumn, first: Int, label: CellReference?)] = []

  /// The column of the table that each of the header's readable columns is, nil for one of another kind.
  private var columnsOfHeader: [FormField.IndicatorColumn?] = []

  init(vocabulary: Vocabulary, sheet: Sheet, header: TableHeader) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.header = header
    findColumns()
  }

  private mutating func findColumns() {
    let target = header.span(of: .indicator(.target))
    let isSplit =
      header.span(of: .indicator(.sign)) != nil || header.span(of: .indicator(.unit)) != nil
    wideTarget = target.flatMap { $0.count > 1 && !isSplit ? $0 : nil }
    hasResults = !header.results.isEmpty
    columnsOfHeader = header.readable.map { column in
      if case .indicator(let column) = column.field { column } else { nil }
    }
    columns = FormField.IndicatorColumn.allCases.compactMap { column in
      guard let span = header.span(of: .indicator(column)) else { return nil }
      let label = header.columns.first { $0.field == .indicator(column) }?.entry.place
      return (column, span.lowerBound, label)
    }
  }

  /// Takes a header that is repeated after a page break; columns may have moved.
  mutating func take(header: TableHeader) {
    self.header = header
    findColumns()
    isAfterPageBreak = true
  }

  /// Begins another project: levels are inherited within one only.
  mutating func startProject() {
    levels = MappedColumns()
    indicators = []
  }

  /// Takes a row.
  ///
  /// - Parameter mayContinue: whether the row may be the rest of the indicator above it.
  /// - Returns: the cells that belong to an indicator; all others of the row are left to the caller.
  mutating func take(_ line: Line, mayContinue: Bool = true) -> [CellReference] {
    var cells = cells(of: line)
    guard !cells.isEmpty else { return [] }
    defer { isAfterPageBreak = false }
    var taken = mayContinue ? completeLevels(&cells) : []
    if cells.isEmpty { return taken }
    if holdsLevelsOnly(cells) {
      guard takeLevels(cells) else { return taken }
    } else if mayContinue, !indicators.isEmpty, continues(cells, in: line.row) {
      joinToLast(cells, in: line)
    } else if saysSomething(cells) {
      append(cells, row: line.row)
    } else {
      return taken
    }
    taken += cells.map(\.entry.place)
    return taken + takeResults(of: line)
  }

  /// The cells of a line that are the indicator's, by the column that they stand in.
  private func cells(of line: Line) -> Cells {
    var cells = Cells(of: line)
    header.forEachCell(of: line) { column, entry in
      if let column = columnsOfHeader[column] { cells.add(entry, in: column) }
    }
    if let wideTarget { splitTarget(in: wideTarget, of: line, &cells) }
    return cells
  }

  /// Takes a sign and the value beside it, which stand under one heading, as what they are.
  private func splitTarget(in span: ClosedRange<Int>, of line: Line, _ cells: inout Cells) {
    let parts = line.entries.indices.filter { span.contains(line.entries[$0].place.column) }
    guard parts.count == 2 || parts.count == 3, SplitTarget.isSign(line.entries[parts[0]].text) else {
      return
    }
    cells.remove(.target)
    for (part, column) in zip(parts, [FormField.IndicatorColumn.sign, .target, .unit]) {
      cells.add(part, in: column)
    }
  }

  /// The filled cells of a line in the columns of results.
  private func results(of line: Line) -> [MappedField] {
    guard hasResults else { return [] }
    return header.results.compactMap { column in
      line.firstEntry(in: column.span).map { entry in
        MappedField(label: column.entry.place, cells: [entry.place])
      }
    }
  }

  // MARK: Levels

  private func holdsLevelsOnly(_ cells: Cells) -> Bool {
    cells.columns.allSatisfy { $0 == .level1 || $0 == .level2 }
  }

  /// Takes a printed row that names levels and nothing else; false where the texts are no levels.
  private mutating func takeLevels(_ cells: Cells) -> Bool {
    guard cells.allSatisfy({ namesLevel($0.entry.text) }) else { return false }
    if let entry = cells[.level1] { setLevel(.level1, entry) }
    if let entry = cells[.level2] { setLevel(.level2, entry) }
    return true
  }

  private func namesLevel(_ text: String) -> Bool {
    !Heading.isLong(text) && vocabulary.levels.contains(LabelFolding.folded(text))
  }

  /// Joins the rest of a level that a page break cut (产出 and 指标) to what stands above the break.
  private mutating func completeLevels(_ cells: inout Cells) -> [CellReference] {
    guard isAfterPageBreak, !indicators.isEmpty else { return [] }
    var taken: [CellReference] = []
    for column in [FormField.IndicatorColumn.level1, .level2] {
      guard let entry = cells[column], let above = levels[column.field] else { continue }
      let start = above.cells.map(sheet.text(at:)).joined()
      guard namesLevel(start + entry.text), !namesLevel(start) || !namesLevel(entry.text) else { continue }
      let former = above
      levels[column.field]?.cells.append(entry.place)
      for index in indicators.indices {
        if indicators[index].fields[column.field] == former {
          indicators[index].fields[column.field] = levels[column.field]
        } else if indicators[index].inherited[column.field] == former {
          indicators[index].inherited[column.field] = levels[column.field]
        }
      }
      taken.append(entry.place)
      cells.remove(column)
    }
    return taken
  }

  private mutating func setLevel(_ column: FormField.IndicatorColumn, _ entry: Line.Entry) {
    if column == .level1, levels[.level1].map({ sheet.text(at: $0.cells[0]) }) != entry.text {
      levels[.level2] = nil
    }
    levels[column.field] = MappedField(label: label(of: column), cells: [entry.place])
  }

  // MARK: The rest of the indicator above

  /// Whether a row is the rest of the indicator above: level 2 and value are blank and a text goes on; after a page
  /// break the value may go on as well.
  private func continues(_ cells: Cells, in row: Int) -> Bool {
    guard !liesUnderLevel2(row) else { return false }
    if cells.columns.allSatisfy(\.isText) {
      return isAfterPageBreak || !cells.columns.allSatisfy { $0 == .remark }
    }
    return isAfterPageBreak && cells.columns.allSatisfy { $0.isText || $0.field == .target }
      && !cells.has(.level3)
  }

  /// Whether the row's level 2 is blank because a merged cell above holds for it: then it is a row of its own.
  private func liesUnderLevel2(_ row: Int) -> Bool {
    guard let span = header.span(of: .indicator(.level2)) else { return false }
    return sheet.merges.covers(CellReference(row: row, column: span.lowerBound))
  }

  private mutating func joinToLast(_ cells: Cells, in line: Line) {
    var last = indicators.removeLast()
    for column in FormField.IndicatorColumn.allCases {
      guard let entry = cells[column] else { continue }
      let empty = MappedField(label: label(of: column), cells: [])
      last.fields[column.field, default: empty].cells.append(entry.place)
    }
    indicators.append(last)
    if !isAfterPageBreak {
      problems.append(
        FormProblem(
          .rowJoined(above: last.fields[.level3]?.cells.first ?? CellReference(row: last.row, column: 1)),
          sheet: sheet.name, cell: line.entries[0].place))
    }
  }

  // MARK: Results

  /// Gives a row's results to the indicator that the row belongs to; what a page break cut is joined.
  private mutating func takeResults(of line: Line) -> [CellReference] {
    guard hasResults, var last = indicators.popLast() else { return [] }
    let results = results(of: line)
    for result in results {
      let index = last.results.firstIndex { name(of: $0) == name(of: result) }
      if let index { last.results[index].cells += result.cells } else { last.results.append(result) }
    }
    indicators.append(last)
    return results.flatMap(\.cells)
  }

  private func name(of result: MappedField) -> String {
    result.label.map { LabelFolding.folded(sheet.text(at: $0)) } ?? ""
  }

  // MARK: An indicator of its own

  /// Whether a row holds more than strokes that fill an empty row.
  private func saysSomething(_ cells: Cells) -> Bool {
    cells.contains { !$0.entry.holdsStrokesOnly }
  }

  private mutating func append(_ cells: Cells, row: Int) {
    var indicator = MappedIndicator(row: row)
    indicator.fields.reserveCapacity(columns.count)
    for (column, _, _) in columns { map(column, cells[column], into: &indicator) }
    if wideTarget != nil, let sign = cells[.sign], let value = cells[.target] {
      indicator.sign = sign.place
      indicator.unit = cells[.unit]?.place
      indicator.fields[.target]?.cells = [sign.place, value.place] + [indicator.unit].compactMap(\.self)
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
      } else if let above = levels[column.field] {
        indicator.inherited[column.field] = above
      } else if let place = emptyCell(column, row: indicator.row) {
        // Nothing to inherit: the level belongs here.
        indicator.fields[column.field] = MappedField(label: label(of: column), cells: [place])
      }
      return
    }
    guard let place = entry?.place ?? emptyCell(column, row: indicator.row) else { return }
    if entry == nil, column == .sign || column == .unit { return }
    switch column {
    case .sign: indicator.sign = place
    case .unit: indicator.unit = place
    case .target: break
    default:
      indicator.fields[column.field] = MappedField(label: label(of: column), cells: [place])
      return
    }
    let empty = MappedField(label: label(of: column), cells: [])
    indicator.fields[column.field, default: empty].cells.append(place)
  }

  private func emptyCell(_ column: FormField.IndicatorColumn, row: Int) -> CellReference? {
    columns.first { $0.column == column }.map { CellReference(row: row, column: $0.first) }
  }

  private func label(of column: FormField.IndicatorColumn) -> CellReference? {
    columns.first { $0.column == column }?.label
  }
}

extension FormField.IndicatorColumn {
  /// Whether the column holds a text that may go on in the row below.
  fileprivate var isText: Bool {
    switch self {
    case .level3, .description, .basis, .remark: true
    case .level1, .level2, .sign, .target, .unit, .weight: false
    }
  }
}
