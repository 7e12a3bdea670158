import Spreadsheet

/// Which columns some ranges cover, answered in a few steps however many ranges there are.
struct ColumnCoverage {
  /// For each column, how many of the columns up to it are covered.
  private var covered: [Int]

  init(_ ranges: [ClosedRange<Int>]) {
    // The ranges that begin at a column, less those that ended before it.
    var changes = [Int](repeating: 0, count: CellReference.columnLimit + 2)
    for range in ranges {
      changes[range.lowerBound] += 1
      changes[range.upperBound + 1] -= 1
    }
    covered = [Int](repeating: 0, count: CellReference.columnLimit + 1)
    var open = 0
    for column in 1...CellReference.columnLimit {
      open += changes[column]
      covered[column] = covered[column - 1] + (open > 0 ? 1 : 0)
    }
  }

  func overlaps(_ columns: ClosedRange<Int>) -> Bool {
    covered[columns.upperBound] > covered[columns.lowerBound - 1]
  }
}
