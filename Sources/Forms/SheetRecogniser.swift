public import Spreadsheet

/// Finds the forms on a sheet by their labels.
public struct SheetRecogniser: Sendable {
  private let vocabulary: Vocabulary

  public init(vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
  }

  /// The sheet with the fields found on it; a sheet without any form has an empty map.
  public func recognise(_ sheet: Sheet) -> SheetMap {
    let lines = LineReader(vocabulary: vocabulary).lines(of: sheet)
    var finder = BlockFinder(vocabulary: vocabulary, lines: lines)
    var map = SheetMap(sheet: sheet)
    for block in finder.blocks() {
      let blockLines = lines[block.lines]
      switch block.kind {
      case .form:
        var mapper = FormMapper(
          vocabulary: vocabulary, sheet: sheet, lines: blockLines, headers: block.headers)
        if let form = mapper.map() { map.forms.append(form) }
        map.problems += mapper.problems
      case .list:
        var mapper = ListMapper(
          vocabulary: vocabulary, sheet: sheet, lines: blockLines, headers: block.headers)
        map.forms += mapper.map()
        map.problems += mapper.problems
      case .departmentText:
        var mapper = DepartmentTextMapper(
          vocabulary: vocabulary, sheet: sheet, lines: blockLines, headers: block.headers)
        if let text = mapper.map() { map.texts.append(text) }
        map.problems += mapper.problems
      }
    }
    if !map.isEmpty { map.problems += unowned(lines, before: finder.firstOwned, in: sheet) }
    return map
  }

  /// What stands above the first form of a sheet that has one.
  private func unowned(_ lines: [Line], before end: Int, in sheet: Sheet) -> [FormProblem] {
    lines[..<end].flatMap(\.entries).map { entry in
      FormProblem(.notTaken(text: entry.text), sheet: sheet.name, cell: entry.place)
    }
  }
}
