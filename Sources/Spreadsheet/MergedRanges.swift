/// The merged ranges of a sheet, answering in which of them a cell lies.
public struct MergedRanges: Sendable {
  /// By first row, then by first column.
  public let ranges: [CellRange]

  /// The greatest last row among the ranges up to an index: a search from below stops there.
  private let reach: [Int]

  public init(_ ranges: [CellRange]) {
    self.ranges = ranges.sorted { $0.topLeft < $1.topLeft }
    var greatest = 0
    reach = self.ranges.map { range in
      greatest = max(greatest, range.rows.upperBound)
      return greatest
    }
  }

  /// The merged range that covers a cell, nil where the cell stands alone.
  public func range(containing cell: CellReference) -> CellRange? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].topLeft <= cell { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    while index >= 0, reach[index] >= cell.row {
      if ranges[index].contains(cell) { return ranges[index] }
      index -= 1
    }
    return nil
  }

  /// The merged range of a cell, or the cell alone.
  public func extent(of cell: CellReference) -> CellRange {
    range(containing: cell) ?? CellRange(cell)
  }

  /// Whether a cell lies under a merge, not in its top-left corner: Excel shows nothing of it.
  public func covers(_ cell: CellReference) -> Bool {
    range(containing: cell).map { $0.topLeft != cell } ?? false
  }
}
