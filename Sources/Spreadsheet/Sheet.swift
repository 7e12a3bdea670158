/// A worksheet's cells: those that hold something, in the order of their places.
public struct Sheet: Sendable {
  /// Whether a sheet's tab is shown (ECMA-376 part 1, 18.18.68 ST_SheetState).
  public enum Visibility: String, Sendable {
    case visible, hidden, veryHidden
  }

  public let name: String
  public let visibility: Visibility

  /// Row by row, in a row from left to right; one cell for a place.
  public let cells: [Cell]

  public let merges: MergedRanges

  /// Whether day numbers count from 1904, as in workbooks of old Macintosh versions.
  public let uses1904Dates: Bool

  /// - Parameter cells: in any order; of several cells at one place the last counts.
  public init(
    name: String, visibility: Visibility = .visible, cells: [Cell], merges: [CellRange] = [],
    uses1904Dates: Bool = false
  ) {
    self.name = name
    self.visibility = visibility
    self.cells = Sheet.ordered(cells)
    self.merges = MergedRanges(merges)
    self.uses1904Dates = uses1904Dates
  }

  /// The cell at a place, nil where it is empty.
  public func cell(at place: CellReference) -> Cell? {
    let index = firstIndex(notBefore: place)
    return index < cells.count && cells[index].reference == place ? cells[index] : nil
  }

  /// The cells of a row, from left to right.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard (1...CellReference.rowLimit).contains(row) else { return [] }
    let first = firstIndex(notBefore: CellReference(row: row, column: 1))
    return cells[first..<firstIndex(notBefore: CellReference(row: row + 1, column: 1))]
  }

  /// What a cell says, as text: a number's exact value with its format's signs, never a rounded display.
  ///
  /// Empty for an empty cell.
  public func text(at place: CellReference) -> String {
    guard let cell = cell(at: place) else { return "" }
    return text(of: cell)
  }

  /// What a cell says, as text; see ``text(at:)``.
  public func text(of cell: Cell) -> String {
    switch cell.value {
    case .text(let text): text
    case .number(let number): cell.format.exactText(of: number, uses1904Dates: uses1904Dates)
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .error(let name): name
    case .uncomputed: ""
    case .date(let text): text
    }
  }

  private func firstIndex(notBefore place: CellReference) -> Int {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].reference < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func ordered(_ cells: [Cell]) -> [Cell] {
    // By index: pairs of cells would be copied, their texts and formats retained.
    if cells.indices.dropFirst().allSatisfy({ cells[$0 - 1].reference < cells[$0].reference }) {
      return cells
    }
    var last: [CellReference: Cell] = [:]
    for cell in cells { last[cell.reference] = cell }
    return last.values.sorted { $0.reference < $1.reference }
  }
}
