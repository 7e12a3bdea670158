import Spreadsheet

/// Finds how far a table of indicators reaches, row by row.
struct TableExtent {
  private var headers: [ClosedRange<Int>] = []
  private let columns: [FormField.IndicatorColumn: ClosedRange<Int>]
  private var firstRow: Int
  private var lastRow: Int

  /// The first row below the last of the table that holds something else.
  private var nextContent: Int?

  /// - Parameter row: the row of the header's first line.
  init(header: TableHeader, from row: Int) {
    var columns: [FormField.IndicatorColumn: ClosedRange<Int>] = [:]
    for column in FormField.IndicatorColumn.allCases {
      columns[column] = header.span(of: .indicator(column))
    }
    self.columns = columns
    firstRow = row
    lastRow = row
  }

  mutating func take(header: TableHeader, from first: Int, to last: Int) {
    let reach = (header.columns.map(\.entry) + header.groups).filter { $0.field != .indicatorGroup }
    let end = max(last, reach.map(\.extent.rows.upperBound).min() ?? last)
    if headers.isEmpty { firstRow = end + 1 }
    headers.append(first...end)
    lastRow = end
    nextContent = nil
  }

  mutating func take(row: Int, isOfTable: Bool) {
    if isOfTable {
      lastRow = row
      nextContent = nil
    } else if nextContent == nil {
      nextContent = row
    }
  }

  /// - Parameter rowBelow: the row of what stands below the whole form.
  func table(below rowBelow: Int?, merges: MergedRanges) -> MappedTable {
    let next = nextContent ?? rowBelow
    let merged = lastMergedRow(before: next ?? CellReference.rowLimit + 1, merges)
    let last = max(lastRow, merged ?? next.map { $0 - 1 } ?? lastRow)
    return MappedTable(
      headers: headers, columns: columns, rows: firstRow..<max(firstRow, last + 1), nextContent: next)
  }

  /// The last row with a merged range in the table's columns, as printed blank rows have.
  private func lastMergedRow(before next: Int, _ merges: MergedRanges) -> Int? {
    guard let left = columns.values.map(\.lowerBound).min(),
      let right = columns.values.map(\.upperBound).max()
    else { return nil }
    var last: Int?
    for range in merges.ranges(beginningIn: firstRow..<max(firstRow, next))
    where range.columns.overlaps(left...right) {
      last = max(last ?? 0, min(range.rows.upperBound, next - 1))
    }
    return last
  }
}
