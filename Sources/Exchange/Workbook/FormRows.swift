import Spreadsheet

/// A sheet of the form in the making: rows of cells from top to bottom, each as high as its fullest cell needs.
///
/// A row of the form may become several rows of the sheet, with every cell merged over them: Excel shows no row that
/// is higher than 409.5 points.
struct FormRows {
  /// A cell of one row.
  struct Entry {
    var columns: ClosedRange<Int>
    var content: LaidOutCell.Content
    var look: CellLook
    var choice: CellChoice?

    init(
      _ columns: ClosedRange<Int>, _ content: LaidOutCell.Content, _ look: CellLook,
      choice: CellChoice? = nil
    ) {
      self.columns = columns
      self.content = content
      self.look = look
      self.choice = choice
    }
  }

  /// A cell over several rows.
  private struct Span {
    var rows: ClosedRange<Int>
    var entry: Entry
  }

  private static let greatestHeight = 400.0

  let columnWidths: [Double]
  private var rows: [[Entry]] = []
  private var heights: [Double] = []
  private var spans: [Span] = []
  private var repeatedIndex: Int?

  /// Whether the row that is printed on every page stays in view with all above it.
  var freezesRepeated = false

  init(columnWidths: [Double]) {
    self.columnWidths = columnWidths
  }

  /// The number of rows so far, which is the index of the next.
  var count: Int { rows.count }

  /// Adds a row.
  ///
  /// - Parameter minimum: the least height in points.
  mutating func append(_ entries: [Entry], minimumHeight minimum: Double = 18) {
    rows.append(entries)
    heights.append(entries.reduce(minimum) { max($0, height(of: $1)) })
  }

  /// Adds a row that is printed again on every page.
  mutating func appendRepeated(_ entries: [Entry]) {
    repeatedIndex = count
    append(entries)
  }

  /// Adds a cell that lies over rows which leave its columns free; the last of them grows where it needs more room.
  mutating func span(_ entry: Entry, over rows: ClosedRange<Int>) {
    spans.append(Span(rows: rows, entry: entry))
    let missing = height(of: entry) - heights[rows].reduce(0, +)
    if missing > 0 { heights[rows.upperBound] += missing }
  }

  /// The sheet with every cell at its place.
  func laidOut(named name: String) -> LaidOutSheet {
    var firstRows: [Int] = []
    var rowHeights: [Double] = []
    for height in heights {
      firstRows.append(rowHeights.count + 1)
      let parts = max(1, Int((height / FormRows.greatestHeight).rounded(.up)))
      rowHeights += repeatElement((height / Double(parts)).rounded(.up), count: parts)
    }
    firstRows.append(rowHeights.count + 1)
    var cells: [LaidOutCell] = []
    func place(_ entry: Entry, _ first: Int, _ last: Int) {
      let range = CellRange(rows: firstRows[first]...(firstRows[last + 1] - 1), columns: entry.columns)
      cells.append(
        LaidOutCell(range: range, content: entry.content, look: entry.look, choice: entry.choice))
    }
    for (index, entries) in rows.enumerated() {
      for entry in entries { place(entry, index, index) }
    }
    for span in spans { place(span.entry, span.rows.lowerBound, span.rows.upperBound) }
    return LaidOutSheet(
      name: name, columnWidths: columnWidths, rowHeights: rowHeights, cells: cells,
      repeatedRow: repeatedIndex.map { firstRows[$0] },
      frozenRows: freezesRepeated ? repeatedIndex.map { firstRows[$0 + 1] - 1 } ?? 0 : 0)
  }

  private func height(of entry: Entry) -> Double {
    // A number doesn't wrap: it is shrunk to its cell.
    if case .amount = entry.look { return 0 }
    let cell = LaidOutCell(
      range: CellRange(rows: 1...1, columns: entry.columns), content: entry.content, look: entry.look)
    let width = columnWidths[(entry.columns.lowerBound - 1)...(entry.columns.upperBound - 1)].reduce(0, +)
    return TextExtent.height(of: cell.text, width: width, fontSize: entry.look.fontSize)
  }
}
