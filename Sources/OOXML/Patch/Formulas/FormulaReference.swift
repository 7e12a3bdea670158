import Spreadsheet

/// A reference in a formula: a cell, an area, whole rows or whole columns.
struct FormulaReference: Equatable {
  /// A row or a column, and whether it stays when the formula is copied (`$`).
  struct Axis: Equatable {
    var index: Int
    var isAbsolute: Bool
  }

  /// A corner; of a whole row the column is nil, of a whole column the row.
  struct Corner: Equatable {
    var column: Axis?
    var row: Axis?

    var text: String {
      let columnText = column.map {
        ($0.isAbsolute ? "$" : "") + CellReference.letters(ofColumn: $0.index)
      }
      let rowText = row.map { ($0.isAbsolute ? "$" : "") + String($0.index) }
      return (columnText ?? "") + (rowText ?? "")
    }
  }

  var first: Corner

  /// The other corner of an area, nil for one cell.
  var last: Corner?

  var text: String { last.map { "\(first.text):\($0.text)" } ?? first.text }

  /// The rows that the reference covers, nil where it covers all of them.
  var rows: ClosedRange<Int>? {
    guard let first = first.row?.index else { return nil }
    guard let last else { return first...first }
    guard let lastRow = last.row?.index else { return nil }
    return min(first, lastRow)...max(first, lastRow)
  }
}
