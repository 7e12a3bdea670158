/// A rectangle of cells, as in `A4:A5` (ECMA-376 part 1, 18.18.62 ST_Ref).
public struct CellRange: Hashable, Sendable {
  public var rows: ClosedRange<Int>
  public var columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The range of one cell.
  public init(_ cell: CellReference) {
    self.init(rows: cell.row...cell.row, columns: cell.column...cell.column)
  }

  /// Reads `A4:A5` or `A4`; the corners may stand in any order. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = CellReference(corners[0]), let last = CellReference(corners[corners.count - 1]) else {
      return nil
    }
    self.init(
      rows: min(first.row, last.row)...max(first.row, last.row),
      columns: min(first.column, last.column)...max(first.column, last.column))
  }

  public var topLeft: CellReference { CellReference(row: rows.lowerBound, column: columns.lowerBound) }
  public var bottomRight: CellReference { CellReference(row: rows.upperBound, column: columns.upperBound) }

  /// The number of cells in the range.
  public var area: Int { rows.count * columns.count }

  public func contains(_ cell: CellReference) -> Bool {
    rows.contains(cell.row) && columns.contains(cell.column)
  }

  public func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}

extension CellRange: CustomStringConvertible {
  public var description: String { area == 1 ? "\(topLeft)" : "\(topLeft):\(bottomRight)" }
}
