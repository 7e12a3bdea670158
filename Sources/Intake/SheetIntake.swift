import BudgetModel
import Forms
import Spreadsheet

/// Reads the forms of sheets, from a workbook or a text file, into one content.
struct SheetIntake {
  let options: IntakeOptions
  private(set) var content: InputContent
  private var maps: [SheetMap] = []

  init(path: String, options: IntakeOptions) {
    self.options = options
    content = InputContent(path: path)
  }

  /// Recognises a sheet's forms; values are read when all sheets are known, since a deadline counts from the year
  /// that another sheet may state.
  mutating func take(_ sheet: Sheet) {
    let map = SheetRecogniser(vocabulary: options.vocabulary).recognise(sheet)
    guard !map.isEmpty else { return }
    for text in map.texts { take(text, on: sheet) }
    for form in map.forms { add(form.fiscalYear) }
    maps.append(map)
  }

  private mutating func take(_ text: DepartmentTextMap, on sheet: Sheet) {
    let reader = DepartmentTextReader(text, on: sheet, vocabulary: options.vocabulary)
    add(reader.fiscalYear)
    let stated = reader.department
    content.department.code = content.department.code ?? stated.code
    content.department.name = content.department.name ?? stated.name
    guard let objectives = reader.objectives() else { return }
    let cell = text.title ?? text.items[0].content.first ?? CellReference(row: 1, column: 1)
    content.texts.append(
      DepartmentText(
        objectives, at: FormPlace(file: content.fileName, sheet: sheet.name, cell: "\(cell)")))
  }

  private mutating func add(_ year: Int?) {
    if let year, !content.fiscalYears.contains(year) { content.fiscalYears.append(year) }
  }

  /// The content of all sheets that were taken.
  mutating func finish() -> InputContent {
    let year = options.fiscalYear ?? content.fiscalYear
    for map in maps {
      content.problems += map.problems
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
