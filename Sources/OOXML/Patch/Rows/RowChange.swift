import Spreadsheet

/// Rows that are inserted or taken out, and where other rows go by it.
enum RowChange {
  /// New rows behind a row; behind row 0 they come first.
  case insertion(count: Int, after: Int)
  case removal(ClosedRange<Int>)

  /// The rows that are inserted; negative for rows that are taken out.
  var count: Int {
    switch self {
    case .insertion(let count, _): count
    case .removal(let rows): -rows.count
    }
  }

  /// The rows that come in, by their new numbers; empty for a removal.
  var inserted: Range<Int> {
    switch self {
    case .insertion(let count, let after): after + 1..<after + 1 + count
    case .removal: 0..<0
    }
  }

  /// The first row that another number or nothing comes of.
  var firstAffectedRow: Int {
    switch self {
    case .insertion(_, let after): after + 1
    case .removal(let rows): rows.lowerBound
    }
  }

  /// The new number of a row, nil for one that is taken out.
  func row(_ row: Int) -> Int? {
    switch self {
    case .insertion(let count, let after): row > after ? row + count : row
    case .removal(let rows):
      rows.contains(row) ? nil : row > rows.upperBound ? row - rows.count : row
    }
  }

  /// The rows that a span becomes: it grows by rows inserted inside and shrinks by those taken out; nil if nothing is
  /// left. A span to the sheet's last row stays one.
  func rows(_ span: ClosedRange<Int>) -> ClosedRange<Int>? {
    var lower = span.lowerBound
    var upper = span.upperBound
    switch self {
    case .insertion(let count, let after):
      if lower > after { lower += count }
      if upper > after { upper += count }
    case .removal(let rows):
      lower = row(lower) ?? rows.lowerBound
      upper = row(upper) ?? rows.lowerBound - 1
    }
    if span.upperBound == CellReference.rowLimit { upper = CellReference.rowLimit }
    upper = min(upper, CellReference.rowLimit)
    return lower <= upper ? lower...upper : nil
  }

  /// The rows that a span becomes where it takes in new rows that adjoin it, as sums, names and filters do that cover
  /// their model: the new rows are of the same block.
  ///
  /// - Parameter model: the row whose looks the new rows take, by its old number.
  func rows(_ span: ClosedRange<Int>, takingInBeside model: Int?) -> ClosedRange<Int>? {
    guard let model, span.contains(model), case .insertion(let count, let after) = self,
      let moved = rows(span)
    else { return rows(span) }
    if span.upperBound == after {
      return moved.lowerBound...min(moved.upperBound + count, CellReference.rowLimit)
    }
    return span.lowerBound == after + 1 ? after + 1...moved.upperBound : moved
  }

  /// Whether rows would be torn apart or lose some of theirs; a span that moves as a whole is not cut.
  func cuts(_ span: ClosedRange<Int>) -> Bool {
    switch self {
    case .insertion(_, let after): span.lowerBound <= after && after < span.upperBound
    case .removal(let rows): rows.overlaps(span)
    }
  }

  /// Whether anything of a span gets another number.
  func affects(_ span: ClosedRange<Int>) -> Bool { span.upperBound >= firstAffectedRow }
}
