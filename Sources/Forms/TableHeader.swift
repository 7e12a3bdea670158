import Spreadsheet

/// The column headings of a table, in one line or two, and which columns of the sheet each of them heads.
struct TableHeader {
  let kind: Block.Kind

  /// How many lines of the sheet the headings take up: one or two.
  let lineCount: Int

  /// The headings that name a field, from left to right.
  private(set) var columns: [Column]

  /// The cells of the headings' lines that head no column of their own, but belong to the header: 绩效指标 over the three
  /// levels.
  let groups: [Line.Entry]

  /// The columns that can be told apart, from left to right as they stand on the sheet.
  private(set) var readable: [Column] = []

  /// A heading and the columns of the sheet that it stands over.
  struct Column {
    var field: FormField
    let entry: Line.Entry

    /// The heading above it, where two lines head the table.
    var group: Line.Entry?

    var span: ClosedRange<Int> { entry.extent.columns }

    /// Whether the column holds levels that stand for several rows.
    var isUpperLevel: Bool {
      switch field {
      case .indicator(.level1), .indicator(.level2): true
      default: false
      }
    }
  }

  /// The header that begins at an index of some lines; nil where none does.
  init?<Lines: RandomAccessCollection>(_ lines: Lines, at index: Int)
  where Lines.Element == Line, Lines.Index == Int {
    self.init(lines[index], below: index + 1 < lines.endIndex ? lines[index + 1] : nil)
  }

  /// - Parameter below: the line below, which may hold the rest of the headings.
  init?(_ line: Line, below: Line?) {
    guard line.labelCount > 0 else { return nil }
    if let below, let stacked = StackedHeadings(line, below),
      let kind = TableHeader.kind(of: stacked.columns)
    {
      self.init(kind: kind, lineCount: 2, columns: stacked.columns, groups: stacked.groups)
      return
    }
    guard line.labelCount >= 3 else { return nil }
    let groups = line.entries.filter { $0.field == .indicatorGroup }
    let columns = line.labels.filter { $0.field != .indicatorGroup }.map {
      Column(field: $0.field, entry: $0.entry)
    }
    guard let kind = TableHeader.kind(of: columns) else { return nil }
    self.init(kind: kind, lineCount: 1, columns: columns, groups: groups)
  }

  private init(kind: Block.Kind, lineCount: Int, columns: [Column], groups: [Line.Entry]) {
    self.kind = kind
    self.lineCount = lineCount
    self.columns = columns
    self.groups = groups
    if kind != .departmentText { nameByNeighbours() }
    findSpans()
  }

  private static func kind(of columns: [Column]) -> Block.Kind? {
    guard columns.count >= 3 else { return nil }
    func has(_ field: FormField) -> Bool { columns.contains { $0.field == field } }
    if has(.text(.category)), has(.text(.content)) { return .departmentText }
    guard has(.indicator(.level1)) || has(.indicator(.level2)),
      has(.indicator(.level3)) || has(.indicator(.target))
    else { return nil }
    return columns.contains { $0.field.isIdentity } ? .list : .form
  }

  // MARK: Headings that mean what their neighbours make of them

  /// 单位 beside the value is the value's unit; 实际完成情况 is a column of results; 指标内容 beside 三级指标 describes it.
  private mutating func nameByNeighbours() {
    for index in columns.indices {
      switch columns[index].field {
      case .unit where isUnitOfValue(index): columns[index].field = .indicator(.unit)
      case .aside: columns[index].field = .result
      default: break
      }
    }
    nameSecondLevel3()
  }

  private func isUnitOfValue(_ index: Int) -> Bool {
    guard !columns.contains(where: { $0.field == .indicator(.unit) }) else { return false }
    if kind == .form || (columns[index].group?.field).map(isPartOfValue) == true { return true }
    return index > 0 && isPartOfValue(columns[index - 1].field)
  }

  private func isPartOfValue(_ field: FormField) -> Bool {
    switch field {
    case .indicator(.target), .indicator(.sign): true
    default: false
    }
  }

  private mutating func nameSecondLevel3() {
    let named = columns.indices.filter { columns[$0].field == .indicator(.level3) }
    guard named.count == 2, !columns.contains(where: { $0.field == .indicator(.description) }) else { return }
    let plain = named.filter { columns[$0].entry.folded.hasPrefix("三级") }
    guard plain.count == 1, let other = named.first(where: { $0 != plain[0] }) else { return }
    columns[other].field = .indicator(.description)
  }

  // MARK: Columns of the sheet

  private mutating func findSpans() {
    // Two columns under one heading can't be told apart.
    readable = columns.filter { column in
      column.field != .result && columns.count { $0.field == column.field } == 1
    }
    readable.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// The columns of the sheet that a heading stands over; nil without such a heading, or with two of them.
  func span(of field: FormField) -> ClosedRange<Int>? { readable.first { $0.field == field }?.span }

  /// The columns of results, each under its own name.
  var results: [Column] { columns.filter { $0.field == .result } }

  /// The headings that stand more than once: their columns can't be told apart.
  var repeated: [Column] {
    columns.indices.filter { index in
      let field = columns[index].field
      return field != .result && columns[..<index].contains { $0.field == field }
    }.map { columns[$0] }
  }

  /// The cells of a line by the column that they stand in.
  func cells(of line: Line) -> ColumnCells<FormField> {
    var cells = ColumnCells<FormField>(of: line)
    forEachCell(of: line) { column, entry in cells.add(entry, in: readable[column].field) }
    return cells
  }

  /// Goes through the cells of a line that stand under a heading, from left to right: by the heading's index in
  /// ``readable`` and the cell's in the line.
  func forEachCell(of line: Line, _ body: (_ column: Int, _ entry: Int) -> Void) {
    let count = line.entries.count
    var index = 0
    for column in readable.indices {
      let span = readable[column].span
      while index < count, line.entries[index].place.column < span.lowerBound { index += 1 }
      guard index < count else { return }
      if line.entries[index].place.column <= span.upperBound { body(column, index) }
    }
  }

  /// The cells of the headings.
  var places: [CellReference] { columns.map(\.entry.place) + groups.map(\.place) }

  /// Leaves out the columns that stand under 实施期目标 and the like: what holds for the year is taken.
  ///
  /// - Parameter isPeriod: whether a column of the sheet does.
  mutating func leaveOutPeriod(_ isPeriod: (Int) -> Bool) {
    let ofYear = Set(columns.filter { !isPeriod($0.span.lowerBound) }.map(\.field))
    // A level whose heading stands only once is that of both sides.
    let yearly = columns.filter { column in
      !isPeriod(column.span.lowerBound) || (column.isUpperLevel && !ofYear.contains(column.field))
    }
    guard yearly.count < columns.count, TableHeader.kind(of: yearly) == kind else { return }
    columns = yearly
    findSpans()
  }
}
