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
    guard !lines.isEmpty else { return SheetMap(sheet: sheet) }
    var map = SheetMap(sheet: sheet)
    let forms = SideBySideForms(lines)
    if let entry = forms.inseparable {
      map.report(.formsSideBySide, at: entry.place)
    } else {
      for lines in forms.parts { recognise(lines, into: &map) }
    }
    let markers = TemplateMarkers(on: sheet, vocabulary: vocabulary)
    if map.isEmpty, markers.showForm {
      for entry in lines.lazy.flatMap(\.entries) { map.report(.notTaken(text: entry.text), at: entry.place) }
    }
    guard !map.isEmpty else {
      map.problems += StrayLabels(vocabulary: vocabulary, sheet: sheet).problems(in: lines)
      return map
    }
    markers.apply(to: &map)
    for cell in hidden { map.report(.hiddenByMerge(text: sheet.text(at: cell)), at: cell) }
    Misspellings(vocabulary: vocabulary).explain(&map)
    return map
  }

  /// Recognises what stands one below the other; what belongs to none of it is reported where there is anything.
  private func recognise(_ lines: [Line], into map: inout SheetMap) {
    var finder = BlockFinder(vocabulary: vocabulary, lines: lines)
    let blocks = finder.blocks()
    for block in blocks { self.map(block, of: lines, into: &map) }
    guard !map.isEmpty else { return }
    var first = 0
    for block in blocks + [Block(kind: .form, lines: lines.count..<lines.count, headers: [])] {
      for entry in lines[first..<block.lines.lowerBound].lazy.flatMap(\.entries) {
        map.report(.notTaken(text: entry.text), at: entry.place)
      }
      first = block.lines.upperBound
    }
  }

  private func map(_ block: Block, of lines: [Line], into map: inout SheetMap) {
    let blockLines = lines[block.lines]
    switch block.kind {
    case .form:
      var mapper = FormMapper(
        vocabulary: vocabulary, sheet: map.sheet, lines: blockLines, headers: block.headers,
        rowBelow: block.lines.upperBound < lines.count ? lines[block.lines.upperBound].row : nil)
      if let form = mapper.map() { map.forms.append(form) }
      map.problems += mapper.problems
    case .list:
      var mapper = ListMapper(
        vocabulary: vocabulary, sheet: map.sheet, lines: blockLines, headers: block.headers)
      map.forms += mapper.map()
      map.problems += mapper.problems
    case .departmentText:
      var mapper = DepartmentTextMapper(
        vocabulary: vocabulary, sheet: map.sheet, lines: blockLines, headers: block.headers)
      if let text = mapper.map() { map.texts.append(text) }
      map.problems += mapper.problems
    }
  }
}

extension SheetMap {
  fileprivate mutating func report(_ reason: FormProblem.Reason, at cell: CellReference) {
    problems.append(FormProblem(reason, sheet: sheet.name, cell: cell))
  }
}
