import BudgetModel
import Exchange
import Forms
import Spreadsheet

/// Reads the forms of sheets, from a workbook or a text file, into one content.
struct SheetIntake {
  let options: IntakeOptions
  private(set) var content: InputContent
  private var maps: [(map: SheetMap, rows: ClosedRange<Int>?)] = []

  /// - Parameter content: an empty one, with the input's path and name.
  init(_ content: InputContent, options: IntakeOptions) {
    self.options = options
    self.content = content
  }

  /// Recognises a sheet's forms; values are read when all sheets are known, since a deadline counts from the year
  /// that another sheet may state.
  ///
  /// - Parameters:
  ///   - isFromText: whether the sheet is a text file, whose reader has restored what was defused.
  ///   - rows: the rows of a piece of a sheet; what is to say about those above them was said with another piece.
  /// - Returns: what was recognised; nil for a sheet without anything of a form.
  @discardableResult
  mutating func take(_ sheet: Sheet, isFromText: Bool = false, rows: ClosedRange<Int>? = nil) -> SheetMap? {
    if let list = RemarkList(sheet) {
      content.remarks += list.remarks
      content.remarkSheets.append(sheet.name)
      return nil
    }
    let recogniser = SheetRecogniser(vocabulary: options.vocabulary)
    var map = recogniser.recognise(sheet)
    guard !map.isEmpty else { return nil }
    if !isFromText, map.holdsList, let restored = sheet.withoutDefusing() {
      map = recogniser.recognise(restored)
    }
    for text in map.texts { take(text, on: map.sheet) }
    for form in map.forms { take(FormContext(form, on: map.sheet)) }
    maps.append((map, rows))
    return map
  }

  private mutating func take(_ text: DepartmentTextMap, on sheet: Sheet) {
    let reader = DepartmentTextReader(text, on: sheet, vocabulary: options.vocabulary)
    content.fiscalYears.merge(reader.fiscalYears)
    content.departmentCodes.merge(reader.departmentCodes)
    content.departmentNames.merge(reader.departmentNames)
    content.problems += reader.problems
    guard let objectives = reader.objectives() else { return }
    let cell = text.title ?? text.items[0].content.first ?? CellReference(row: 1, column: 1)
    content.texts.append(
      DepartmentText(
        objectives, at: FormPlace(file: content.fileName, sheet: sheet.name, cell: "\(cell)")))
  }

  private mutating func take(_ context: FormContext) {
    content.fiscalYears.merge([context.fiscalYear].compactMap(\.self))
    content.departmentCodes.merge([context.department.code].compactMap(\.self).map { String($0.prefix(3)) })
    content.departmentNames.merge([context.department.name].compactMap(\.self))
    content.problems += context.problems
  }

  /// What was recognised, with the projects' fields above the table alone: enough to tell whose they are.
  func headings() -> InputContent {
    var content = content
    for (map, _) in maps {
      for form in map.forms where !form.isContradictory {
        var reader = FormReader(form, on: map.sheet, file: content.fileName, fiscalYear: nil)
        content.projects.append(reader.readHeading())
      }
    }
    return content
  }

  /// The content of all sheets that were taken.
  mutating func finish() -> InputContent {
    let year = options.fiscalYear ?? content.fiscalYear
    for (map, rows) in maps {
      content.problems +=
        rows.map { rows in map.problems.filter { rows.contains($0.cell.row) } } ?? map.problems
      if map.reportsResults { content.resultSheets.insert(map.sheet.name) }
      for form in map.forms {
        var reader = FormReader(form, on: map.sheet, file: content.fileName, fiscalYear: year)
        let (project, problems) = reader.read()
        content.problems += problems
        if let project, !form.isContradictory { content.projects.append(project) }
      }
    }
    return content
  }
}

extension Array where Element: Equatable {
  /// Adds what is not there yet.
  fileprivate mutating func merge(_ values: [Element]) {
    for value in values where !contains(value) { append(value) }
  }
}

extension SheetMap {
  /// Whether its indicators have columns of what was achieved.
  fileprivate var reportsResults: Bool {
    forms.contains { $0.indicators.contains { !$0.results.isEmpty } }
  }

  /// Whether the sheet holds a list, as a CSV file that Excel saved as a workbook does.
  fileprivate var holdsList: Bool { forms.contains { $0.layout == .list } }
}

extension Sheet {
  /// The sheet with the texts restored that were defused for CSV; nil where there are none.
  fileprivate func withoutDefusing() -> Sheet? {
    var changed = false
    let restored = cells.map { cell in
      guard case .text(let text) = cell.value, text.hasPrefix("'") else { return cell }
      let value = FormulaDefusing.restored(text)
      changed = changed || value != text
      return Cell(cell.reference, .text(value), format: cell.format)
    }
    guard changed else { return nil }
    return Sheet(
      name: name, visibility: visibility, cells: restored, merges: merges.ranges, uses1904Dates: uses1904Dates
    )
  }
}
