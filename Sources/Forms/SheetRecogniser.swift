public import Spreadsheet

/// Finds the forms on a sheet by their labels.
public struct SheetRecogniser: Sendable {
  private let vocabulary: Vocabulary

  public init(vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
  }

  /// The sheet with the fields found on it; a sheet without any form has an empty map.
  public func recognise(_ sheet: Sheet) -> SheetMap {
    var hidden: [CellReference] = []
    let lines = LineReader(vocabulary: vocabulary).lines(of: sheet, hidden: &hidden)
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
    let markers = TemplateMarkers(on: sheet, vocabulary: vocabulary)
    guard !map.isEmpty || markers.showForm else {
      map.problems += StrayLabels(vocabulary: vocabulary, sheet: sheet).problems(in: lines)
      return map
    }
    for entry in lines[..<finder.firstOwned].flatMap(\.entries) {
      map.problems.append(FormProblem(.notTaken(text: entry.text), sheet: sheet.name, cell: entry.place))
    }
    markers.apply(to: &map)
    for cell in hidden {
      map.problems.append(
        FormProblem(.hiddenByMerge(text: sheet.text(at: cell)), sheet: sheet.name, cell: cell))
    }
    Misspellings(vocabulary: vocabulary).explain(&map)
    return map
  }
}
