import BudgetModel
public import Spreadsheet

/// Where a list's headings stand on a sheet, and in which columns its rows name their projects: what is needed to cut a long
/// list between two projects and to read each piece under its headings.
public struct ListOutline: Sendable {
  /// What a sheet, or a piece of one, shows.
  public enum Sight: Sendable {
    /// No text that could belong to a form.
    case nothing

    /// One list, and nothing else of a form.
    case list(ListOutline)

    /// Anything else: forms, the department's text, several lists, a template.
    case other
  }

  /// The rows of the first headings, and of the last ones: these are repeated after page breaks.
  public let firstHeading: ClosedRange<Int>
  public let lastHeading: ClosedRange<Int>

  /// What the columns are, so that pieces can be compared.
  let fields: [FormField]
  private let codeColumns: ClosedRange<Int>?
  private let nameColumns: ClosedRange<Int>?
  private let vocabulary: Vocabulary
  private let labels: LabelReader
  private let texts: Sheet

  /// What a row of a list says of whose it is.
  public struct Identity: Equatable, Sendable {
    /// Without blanks; nil where the cell is empty.
    public let code: String?
    public let name: String?

    public init(code: String?, name: String?) {
      self.code = code
      self.name = name
    }

    /// With the words of a row above where this one has none.
    public func or(_ above: Identity) -> Identity {
      Identity(code: code ?? above.code, name: name ?? above.name)
    }

    public static let none = Identity(code: nil, name: nil)
  }

  public static func sight(of sheet: Sheet, vocabulary: Vocabulary) -> Sight {
    var hidden: [CellReference] = []
    let lines = LineReader(vocabulary: vocabulary).lines(of: sheet, hidden: &hidden)
    guard !lines.isEmpty else { return .nothing }
    let holdsMark = sheet.cells.contains { cell in
      if case .text(let text) = cell.value { TemplateMarker.isCandidate(text) } else { false }
    }
    let parts = SideBySideForms(lines)
    guard !holdsMark, parts.inseparable == nil, parts.parts.count == 1 else { return .other }
    var finder = BlockFinder(vocabulary: vocabulary, lines: lines)
    let blocks = finder.blocks()
    guard blocks.count == 1, blocks[0].kind == .list,
      let outline = ListOutline(blocks[0], of: lines, on: sheet, vocabulary)
    else { return .other }
    return .list(outline)
  }

  private init?(_ block: Block, of lines: [Line], on sheet: Sheet, _ vocabulary: Vocabulary) {
    guard block.lines.upperBound == lines.count, let first = block.headers.first,
      let last = block.headers.last,
      let header = TableHeader(lines, at: first), let repeated = TableHeader(lines, at: last)
    else { return nil }
    firstHeading = lines[first].row...lines[first + header.lineCount - 1].row
    lastHeading = lines[last].row...lines[last + repeated.lineCount - 1].row
    fields = header.columns.map(\.field)
    codeColumns = repeated.span(of: .projectCode)
    nameColumns = repeated.span(of: .projectName)
    // Headings that move to other columns after a page break are left to who reads the whole sheet.
    guard codeColumns != nil || nameColumns != nil, codeColumns == header.span(of: .projectCode),
      nameColumns == header.span(of: .projectName)
    else { return nil }
    self.vocabulary = vocabulary
    labels = LabelReader(vocabulary: vocabulary)
    texts = Sheet(name: sheet.name, cells: [], uses1904Dates: sheet.uses1904Dates)
  }

  /// Whether another piece of the list stands under the same headings.
  public func hasHeadings(of other: ListOutline) -> Bool {
    fields == other.fields && firstHeading == other.lastHeading && codeColumns == other.codeColumns
      && nameColumns == other.nameColumns
  }

  /// Whose a row is, as far as it says; a sum, or a heading that is repeated, names nothing.
  public func identity(of row: ArraySlice<Cell>) -> Identity {
    Identity(code: word(of: row, in: codeColumns), name: word(of: row, in: nameColumns))
  }

  /// Whether a row with these words belongs to another project than the rows above it, which name a project in the same
  /// way.
  public func beginsProject(_ identity: Identity, after above: Identity) -> Bool {
    if codeColumns != nil { return identity.code != nil && above.code != nil && identity.code != above.code }
    return identity.name != nil && above.name != nil && identity.name != above.name
  }

  /// Whether any cell of a row is a label, as those of headings are.
  public func holdsLabel(_ row: ArraySlice<Cell>) -> Bool {
    row.contains { isLabel(texts.text(of: $0)) }
  }

  private func word(of row: ArraySlice<Cell>, in columns: ClosedRange<Int>?) -> String? {
    guard let columns else { return nil }
    for cell in row where columns.contains(cell.reference.column) {
      let text = texts.text(of: cell)
      let word = WrappedText.withoutBlanks(text)
      guard !word.isEmpty else { continue }
      return ListOutline.sums.contains(word) || isLabel(text) && isHeading(row) ? nil : word
    }
    return nil
  }

  private static let sums: Set<String> = ["合计", "总计", "小计"]

  /// As few labels as head a table.
  private func isHeading(_ row: ArraySlice<Cell>) -> Bool {
    row.count { isLabel(texts.text(of: $0)) } >= 3
  }

  private func isLabel(_ text: String) -> Bool {
    if case .text = vocabulary.knownRoles.role(of: text, by: labels) { false } else { true }
  }
}
