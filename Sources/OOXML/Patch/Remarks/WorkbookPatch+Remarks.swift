public import Spreadsheet
import Wording

/// What became of remarks on the cells of a sheet.
public struct RemarkOutcome: Hashable, Sendable {
  /// Cells that got the mark without a note, since they carry threaded comments, which Excel would show instead.
  public var threaded: [CellReference] = []

  /// Cells that got no note because the sheet's drawing can't be read.
  public var unnoted: [CellReference] = []

  /// Whether the workbook has no styles to put marks into.
  public var isUnmarked = false
}

extension WorkbookPatch {
  /// Puts notes on cells of a sheet, and marks them by conditional formats of our own.
  ///
  /// A note that is there already gets ours below a fixed line. Cells, their values and their styles stay as they are.
  ///
  /// - Parameter remarks: several on one cell become one note.
  /// - Throws: what keeps the sheet from being changed; nothing has changed then.
  public func remark(_ remarks: [CellRemark], in sheet: SheetEntry) throws(PatchRefusal) -> RemarkOutcome {
    var outcome = RemarkOutcome()
    let remarks = CellRemark.joined(remarks)
    guard !remarks.isEmpty else { return outcome }
    let markup = try worksheet(sheet)
    let notes = try SheetNotes(of: markup, in: package)
    outcome.threaded = remarks.map(\.cell).filter(notes.threads.contains)
    var noted = remarks.filter { !notes.threads.contains($0.cell) }
    if notes.isDrawingUnreadable {
      outcome.unnoted = noted.map(\.cell)
      noted = []
    }
    var additions = NoteAdditions(noted, on: markup, notes, in: package)
    try additions.make()
    var splices = additions.sheetSplices
    if let formats = try markFormats() {
      let marks = RemarkMark.elements(
        for: remarks, formats: formats, priority: RemarkMark.freePriority(in: markup),
        prefix: markup.prefix(of: Markup.root))
      markup.insertChild(
        "conditionalFormatting", marks, into: Markup.root, order: WorksheetOrder.names, &splices)
    } else {
      outcome.isUnmarked = true
    }
    package.apply(splices, to: markup)
    return outcome
  }

  /// The part of the workbook's styles, nil where there is none.
  func stylesPart() throws(PatchRefusal) -> String? {
    try PartLinks(of: workbookPart, in: package).targets("styles").first { package.contains($0) }
  }

  /// The differential formats of marks, added to the styles the first time; nil where there are no styles.
  private func markFormats() throws(PatchRefusal) -> [Severity: Int]? {
    if let markFormatNumbers { return markFormatNumbers }
    guard let part = try stylesPart() else { return nil }
    var styles = try StyleAdditions(try package.markup(of: part))
    var numbers: [Severity: Int] = [:]
    for severity in Severity.allCases {
      numbers[severity] = styles.add(RemarkMark.format(severity, prefix: styles.prefix), to: "dxfs")
    }
    styles.apply(to: package)
    markFormatNumbers = numbers
    return numbers
  }
}
