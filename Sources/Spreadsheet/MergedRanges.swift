/// The merged ranges of a sheet, answering in which of them a cell lies.
///
/// The answer takes the same few steps whatever the ranges are: a file may hold a hundred thousand over each other.
public struct MergedRanges: Sendable {
  /// By first row, then by first column.
  public let ranges: [CellRange]

  /// The first rows of ranges and the rows behind them, in order: between two of them nothing begins or ends.
  private let bounds: [Int]

  /// A binary tree over the bands between the bounds: node 1 is the root, node n has the children 2n and 2n + 1. A
  /// range belongs to the highest nodes whose bands it covers whole. The node's ranges lie at these places of ``spans``.
  private let spansOfNode: [Range<Int>]

  /// In each node by first column.
  private let spans: [Span]

  /// What a range covers in the bands of a node.
  private struct Span {
    let range: Int
    let firstColumn: Int

    /// The greatest last column of this span and those before it in the node.
    var reach: Int
  }

  public init(_ ranges: [CellRange]) {
    self.ranges = ranges.sorted { $0.topLeft < $1.topLeft }
    bounds = MergedRanges.bounds(of: ranges)
    var nodes = [[Int]](repeating: [], count: ranges.isEmpty ? 0 : 2 * bounds.count)
    for (index, range) in self.ranges.enumerated() {
      // Only rows that are bounds are looked for, so they are found.
      var low = bounds.count + MergedRanges.index(of: range.rows.lowerBound, in: bounds)
      var high = bounds.count + MergedRanges.index(of: range.rows.upperBound + 1, in: bounds)
      while low < high {
        if low % 2 == 1 {
          nodes[low].append(index)
          low += 1
        }
        if high % 2 == 1 {
          high -= 1
          nodes[high].append(index)
        }
        low /= 2
        high /= 2
      }
    }
    (spansOfNode, spans) = MergedRanges.spans(of: nodes, self.ranges)
  }

  /// The merged range that covers a cell, nil where the cell stands alone.
  public func range(containing cell: CellReference) -> CellRange? {
    guard let first = bounds.first, cell.row >= first else { return nil }
    var node = bounds.count + MergedRanges.index(of: cell.row, in: bounds)
    while node > 0 {
      if let index = range(at: cell.column, inNode: node) { return ranges[index] }
      node /= 2
    }
    return nil
  }

  /// The merged range of a cell, or the cell alone.
  public func extent(of cell: CellReference) -> CellRange {
    range(containing: cell) ?? CellRange(cell)
  }

  /// The merged ranges whose first row is one of some rows.
  public func ranges(beginningIn rows: Range<Int>) -> ArraySlice<CellRange> {
    let first = MergedRanges.partition(ranges.indices) { ranges[$0].rows.lowerBound < rows.lowerBound }
    let end = MergedRanges.partition(first..<ranges.count) { ranges[$0].rows.lowerBound < rows.upperBound }
    return ranges[first..<end]
  }

  /// Whether a cell lies under a merge, not in its top-left corner: Excel shows nothing of it.
  public func covers(_ cell: CellReference) -> Bool {
    range(containing: cell).map { $0.topLeft != cell } ?? false
  }
}

extension MergedRanges {
  private static func bounds(of ranges: [CellRange]) -> [Int] {
    var bounds: [Int] = []
    for row in ranges.flatMap({ [$0.rows.lowerBound, $0.rows.upperBound + 1] }).sorted()
    where row != bounds.last {
      bounds.append(row)
    }
    return bounds
  }

  /// The last bound that is no greater than a row.
  private static func index(of row: Int, in bounds: [Int]) -> Int {
    MergedRanges.partition(bounds.indices) { bounds[$0] <= row } - 1
  }

  private static func spans(
    of nodes: [[Int]], _ ranges: [CellRange]
  ) -> (ofNode: [Range<Int>], spans: [Span]) {
    var spans: [Span] = []
    let ofNode = nodes.map { indices in
      let start = spans.count
      var reach = 0
      for index in indices.sorted(by: {
        ranges[$0].columns.lowerBound < ranges[$1].columns.lowerBound
      }) {
        reach = max(reach, ranges[index].columns.upperBound)
        spans.append(Span(range: index, firstColumn: ranges[index].columns.lowerBound, reach: reach))
      }
      return start..<spans.count
    }
    return (ofNode, spans)
  }

  /// The range of a node that covers a column.
  private func range(at column: Int, inNode node: Int) -> Int? {
    let places = spansOfNode[node]
    guard !places.isEmpty else { return nil }
    let end = MergedRanges.partition(places) { spans[$0].firstColumn <= column }
    // The first to reach so far reaches by itself, and begins early enough if any does.
    let place = MergedRanges.partition(places.lowerBound..<end) { spans[$0].reach < column }
    return place < end ? spans[place].range : nil
  }

  /// The first of some places at which a condition doesn't hold, where it holds for those before it only.
  private static func partition(_ places: Range<Int>, _ holds: (Int) -> Bool) -> Int {
    var low = places.lowerBound
    var high = places.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
