import Forms
import OOXML
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

  /// Where the pieces stand, found in an earlier pass.
  private let places: [ListPiece.Place]?
  private var pieceCount = 0

  /// - Parameter places: where the sheet is cut; nil where that is to be found.
  init(
    _ entry: SheetEntry, uses1904Dates: Bool, merges: [CellRange], places: [ListPiece.Place]?,
    size: ListPieceSize, options: IntakeOptions
  ) {
    name = entry.name
    visibility = entry.visibility
    self.uses1904Dates = uses1904Dates
    self.merges = MergedRanges(merges)
    self.places = places
    self.size = size
    self.options = options
  }

  /// Takes the next row.
  ///
  /// - Returns: the piece that ends above it, nil where none does.
  mutating func take(_ row: [Cell]) throws(ListObstacle) -> ListPiece? {
    guard let number = row.first?.reference.row else { return nil }
    let piece = try isEnd(before: row, number) ? cut(at: number) : nil
    cells += row
    rowCount += 1
    if rowCount > size.rows { note(row[...]) }
    guard heading.count + cells.count <= size.cells else {
      throw .projectTooLong(sheet: name, row: firstRow, cells: size.cells)
    }
    return piece
  }

  /// The last piece; nil for a sheet without anything of a form.
  mutating func finish() throws(ListObstacle) -> ListPiece? {
    guard !cells.isEmpty else { return nil }
    if outline == nil, places == nil { try look() }
    guard !cells.isEmpty else { return nil }
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
    case .nothing:
      isFormless = true
      cells.removeAll(keepingCapacity: true)
      rowCount = 0
    default: throw .otherContent(sheet: name)
    }
  }

  /// Remembers what the rows so far name; those that follow are noted one by one.
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

  /// Whether a piece ends above a row.
  private mutating func isEnd(before row: [Cell], _ number: Int) throws(ListObstacle) -> Bool {
    passMerges(to: number)
    if let places {
      return pieceCount < places.count && number > places[pieceCount].rows.upperBound
    }
    guard rowCount >= size.rows else { return false }
    if outline == nil { try look() }
    guard let outline, rowCount >= size.rows else { return false }
    if rowCount == size.rows { noteAll() }
    return number > mergedUntil && outline.beginsProject(outline.identity(of: row[...]), after: lastIdentity)
      && !outline.holdsLabel(row[...])
  }

  private mutating func cut(at row: Int) throws(ListObstacle) -> ListPiece {
    let sheet = sheet(through: row - 1)
    let place = try place(of: sheet, before: row)
    let piece = ListPiece(place: place, sheet: sheet, cells: cells[...], rowCount: rowCount)
    if pieceCount == 0 { titleEnd = place.outline.firstHeading.lowerBound - 1 }
    heading = (heading + cells).filter {
      $0.reference.row <= titleEnd || place.outline.lastHeading.contains($0.reference.row)
    }
    outline = place.outline
    lastIdentity = .none
    cells.removeAll(keepingCapacity: true)
    rowCount = 0
    firstRow = row
    pieceCount += 1
    return piece
  }

  private func place(of sheet: Sheet, before row: Int) throws(ListObstacle) -> ListPiece.Place {
    if let places, pieceCount < places.count { return places[pieceCount] }
    guard case .list(let found) = ListOutline.sight(of: sheet, vocabulary: options.vocabulary),
      pieceCount == 0 || outline.map(found.hasHeadings) ?? false
    else { throw .otherContent(sheet: name) }
    return ListPiece.Place(rows: firstRow...row - 1, outline: found)
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
