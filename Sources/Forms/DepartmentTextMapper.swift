import BudgetModel
import Spreadsheet

/// Maps the table of the department's text: columns 类别 序号 名称 内容.
struct DepartmentTextMapper {
  let vocabulary: Vocabulary
  let sheet: Sheet
  let lines: ArraySlice<Line>
  let headers: [Int]

  private(set) var problems: [FormProblem] = []
  private var text = DepartmentTextMap()
  private var category: Vocabulary.TextCategory?

  init(vocabulary: Vocabulary, sheet: Sheet, lines: ArraySlice<Line>, headers: [Int]) {
    self.vocabulary = vocabulary
    self.sheet = sheet
    self.lines = lines
    self.headers = headers
  }

  mutating func map() -> DepartmentTextMap? {
    guard let first = headers.first, let header = TableHeader(lines, at: first) else { return nil }
    text.title = lines[..<first].first?.entries.first?.place
    reportUntaken(lines[first], taken: header.columns.map(\.entry.place))
    for column in header.repeated {
      problems.append(
        FormProblem(
          .columnRepeated(heading: column.entry.text), sheet: sheet.name, cell: column.entry.place))
    }
    for line in lines[(first + 1)...] where TableHeader(line, below: nil)?.kind != .departmentText {
      take(line, header: header)
    }
    return text
  }

  private mutating func take(_ line: Line, header: TableHeader) {
    var cells = header.cells(of: line)
    if takeNote(line, cells) { return }
    text.years += cells[.year].map { [$0.place] } ?? []
    text.departmentCodes += cells[.departmentCode].map { [$0.place] } ?? []
    text.departmentNames += cells[.departmentName].map { [$0.place] } ?? []
    takeCategory(cells[.text(.category)])
    if !takeItem(cells) {
      for column in FormField.TextColumn.allCases where column != .category { cells.remove(.text(column)) }
    }
    reportUntaken(line, taken: cells.map(\.entry.place))
  }

  /// Takes a note or signature after the text, which has no number: what stands in the numbers' column is none.
  private mutating func takeNote(_ line: Line, _ cells: ColumnCells<FormField>) -> Bool {
    guard cells[.text(.ordinal)].map({ !DepartmentTextMapper.isOrdinal($0.text) }) ?? true,
      TableFooter(vocabulary: vocabulary, valueColumns: nil).matches(line)
    else { return false }
    problems.append(
      FormProblem(.note(text: line.entries[0].text), sheet: sheet.name, cell: line.entries[0].place))
    return true
  }

  /// Whether a text is a number as items have it: `1`, `（一）`, `十二、`.
  private static func isOrdinal(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      "一二三四五六七八九十〇零百".unicodeScalars.contains(scalar) || !scalar.properties.isAlphabetic
    }
  }

  /// Takes a row's category; a row that has none inherits the one above.
  private mutating func takeCategory(_ entry: Line.Entry?) {
    guard let entry else { return }
    category = vocabulary.categories[entry.folded]
    if category == nil {
      problems.append(FormProblem(.categoryUnknown(text: entry.text), sheet: sheet.name, cell: entry.place))
    }
  }

  /// Takes a row as an item, or as the rest of the item above where it has neither number nor name; false for content
  /// without a category.
  private mutating func takeItem(_ cells: ColumnCells<FormField>) -> Bool {
    let name = cells[.text(.name)].map { [$0.place] } ?? []
    let content = cells[.text(.content)].map { [$0.place] } ?? []
    guard let category else { return name.isEmpty && content.isEmpty }
    let isContinuation = name.isEmpty && cells[.text(.ordinal)] == nil && cells[.text(.category)] == nil
    if isContinuation, !text.items.isEmpty {
      text.items[text.items.count - 1].content += content
      if let place = content.first, let above = text.items.last?.content.first {
        problems.append(FormProblem(.rowJoined(above: above), sheet: sheet.name, cell: place))
      }
    } else if !name.isEmpty || !content.isEmpty || cells[.text(.ordinal)] != nil {
      text.items.append(.init(category: category, name: name, content: content))
    }
    return true
  }

  private mutating func reportUntaken(_ line: Line, taken: [CellReference]) {
    for entry in line.entries where !taken.contains(entry.place) {
      problems.append(FormProblem(.notTaken(text: entry.text), sheet: sheet.name, cell: entry.place))
    }
  }
}
