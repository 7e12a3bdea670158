extension CellRange {
  /// The ranges that cells make where those below each other in one column are joined, column by column; each cell once.
  public static func joiningColumns(of cells: some Sequence<CellReference>) -> [CellRange] {
    var ranges: [CellRange] = []
    for cell in Set(cells).sorted(by: { ($0.column, $0.row) < ($1.column, $1.row) }) {
      if let last = ranges.last, last.columns.lowerBound == cell.column, last.rows.upperBound + 1 == cell.row
      {
        ranges[ranges.count - 1].rows = last.rows.lowerBound...cell.row
      } else {
        ranges.append(CellRange(cell))
      }
    }
    return ranges
  }
}
