import Forms
import Spreadsheet

/// Cuts the rows of a sheet into pieces, each of whole projects.
struct ListCutter {
  private let name: String
  private let visibility: Sheet.Visibility
  private let uses1904Dates: Bool
  private let merges: MergedRanges
  private let size: ListPieceSize
  private let options: IntakeOptions

  /// What stands above the next piece: the list's title, and the headings that hold for it.
  private var heading: [Cell] = []
  private var titleEnd = 0
  private var outline: ListOutline?

  /// Whether rows were passed over that show nothing of a form.
  private var isFormless = false

  /// The piece's own cells so far.
  private var cells: [Cell] = []
  private var firstRow = 1
  private var rowCount = 0
  private var lastIdentity = ListOutline.Identity.none

  /// Rows up to this one are under a merge that began above.
  private var mergedUntil = 0
  private var nextMerge = 0

  init(
    name: String, visibility: Sheet.Visibility, uses1904Dates: Bool, merges: [CellRange], size: ListPieceSize,
    options: IntakeOptions
  ) {
    self.name = name
    self.visibility = visibility
    self.uses1904Dates = uses1904Dates
    self.merges = MergedRanges(merges)
    self.size = size
    self.options = options
  }

  /// Takes the next row.
  ///
  /// - Returns: the piece that ends above it, nil where none does.
  mutating func take(_ row: [Cell]) throws(ListObstacle) -> ListPiece? {
    guard let number = row.first?.reference.row else { return nil }
    passMerges(to: number)
    var piece: ListPiece?
    if rowCount >= size.rows {
      if outline == nil { try look() }
      if let outline, isEnd(before: row, number, outline) { piece = try cut(at: number) }
    }
    cells += row
    rowCount += 1
    note(row[...])
    guard heading.count + cells.count <= size.cells else {
      throw .projectTooLong(sheet: name, row: firstRow, cells: size.cells)
    }
    return piece
  }

  /// The last piece; nil for a sheet without anything of a form.
  mutating func finish() throws(ListObstacle) -> ListPiece? {
    guard !cells.isEmpty else { return nil }
    if outline == nil { try look() }
    guard outline != nil else { return nil }
    return try cut(at: CellReference.rowLimit + 1)
  }

  // MARK: What stands here

  /// Finds out what the rows so far are.
  private mutating func look() throws(ListObstacle) {
    switch ListOutline.sight(
      of: sheet(through: cells.last?.reference.row ?? 1), vocabulary: options.vocabulary)
    {
    case .list(let found) where !isFormless:
      outline = found
      titleEnd = found.firstHeading.lowerBound - 1
      noteAll()
    case .nothing:
      isFormless = true
      cells.removeAll(keepingCapacity: true)
      rowCount = 0
    default: throw .otherContent(sheet: name)
    }
  }

  private mutating func noteAll() {
    var rest = cells[...]
    while let row = rest.first?.reference.row {
      let end = rest.firstIndex { $0.reference.row != row } ?? rest.endIndex
      note(rest[..<end])
      rest = rest[end...]
    }
  }

  /// Remembers the last project that a row named.
  private mutating func note(_ row: ArraySlice<Cell>) {
    guard let outline else { return }
    lastIdentity = outline.identity(of: row).or(lastIdentity)
  }

  // MARK: Cuts

  private mutating func passMerges(to row: Int) {
    while nextMerge < merges.ranges.count, merges.ranges[nextMerge].rows.lowerBound < row {
      mergedUntil = max(mergedUntil, merges.ranges[nextMerge].rows.upperBound)
      nextMerge += 1
    }
  }

  private func isEnd(before row: [Cell], _ number: Int, _ outline: ListOutline) -> Bool {
    number > mergedUntil && outline.beginsProject(outline.identity(of: row[...]), after: lastIdentity)
      && !outline.holdsLabel(row[...])
  }

  private mutating func cut(at row: Int) throws(ListObstacle) -> ListPiece {
    let sheet = sheet(through: row - 1)
    guard case .list(let found) = ListOutline.sight(of: sheet, vocabulary: options.vocabulary),
      heading.isEmpty || outline.map(found.hasHeadings) ?? true
    else { throw .otherContent(sheet: name) }
    let piece = ListPiece(
      sheet: sheet, rows: firstRow...row - 1, outline: found, cells: cells[...],
      rowCount: rowCount)
    let above = heading + cells
    heading = above.filter { $0.reference.row <= titleEnd || found.lastHeading.contains($0.reference.row) }
    outline = found
    cells.removeAll(keepingCapacity: true)
    rowCount = 0
    firstRow = row
    return piece
  }

  private func sheet(through last: Int) -> Sheet {
    var ranges = Array(merges.ranges(beginningIn: firstRow..<last + 1))
    var above: Set<Int> = []
    for cell in heading where above.insert(cell.reference.row).inserted {
      ranges += merges.ranges(beginningIn: cell.reference.row..<cell.reference.row + 1)
    }
    return Sheet(
      name: name, visibility: visibility, cells: heading + cells, merges: ranges, uses1904Dates: uses1904Dates
    )
  }
}
