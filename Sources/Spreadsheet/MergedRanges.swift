/// The merged ranges of a sheet, answering in which of them a cell lies.
public struct MergedRanges: Sendable {
  /// By first row, then by first column.
  public let ranges: [CellRange]

  /// A binary tree over the ranges' last rows: node 1 is the root, node n has the children 2n and 2n + 1 and holds the
  /// greater of theirs. With it a search goes from one range that reaches a row to the next, however many stand between.
  private let reach: [Int]

  /// The number of leaves, and the index of the first: a power of two greater than the number of ranges.
  private let leafCount: Int

  public init(_ ranges: [CellRange]) {
    self.ranges = ranges.sorted { $0.topLeft < $1.topLeft }
    var leafCount = 1
    while leafCount <= ranges.count { leafCount *= 2 }
    var reach = Array(repeating: 0, count: 2 * leafCount)
    for (index, range) in self.ranges.enumerated() { reach[leafCount + index] = range.rows.upperBound }
    for node in (1..<leafCount).reversed() { reach[node] = max(reach[2 * node], reach[2 * node + 1]) }
    self.reach = reach
    self.leafCount = leafCount
  }

  /// The merged range that covers a cell, nil where the cell stands alone.
  public func range(containing cell: CellReference) -> CellRange? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].topLeft <= cell { low = middle + 1 } else { high = middle }
    }
    while let index = lastIndex(before: low, reaching: cell.row) {
      if ranges[index].contains(cell) { return ranges[index] }
      low = index
    }
    return nil
  }

  /// The last of the ranges before an index that goes down to a row.
  private func lastIndex(before end: Int, reaching row: Int) -> Int? {
    var node = leafCount + end
    while node > 1 {
      // What lies left of a right child lies before it.
      if node % 2 == 1, reach[node - 1] >= row {
        node -= 1
        while node < leafCount { node = 2 * node + (reach[2 * node + 1] >= row ? 1 : 0) }
        return node - leafCount
      }
      node /= 2
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
