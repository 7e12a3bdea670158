import Spreadsheet

/// Ranges as attributes hold them, such as `A4:B5 D4`, where rows move.
enum RangeText {
  /// A list of ranges after a change; nil where nothing is left of it.
  ///
  /// Ranges that cover the model of new rows cover the new rows too, as in Excel.
  static func moved(_ text: String, by change: RowChange, model: Int?) -> String? {
    let items = text.split(whereSeparator: \.isWhitespace)
    let moved = items.flatMap { item in range(item).map { ranges($0, change, model) } ?? [String(item)] }
    return moved.isEmpty ? nil : moved.joined(separator: " ")
  }

  /// One range or cell after a change; nil where nothing is left of it.
  static func moved(_ text: String, by change: RowChange) -> String? {
    guard let range = range(text[...]) else { return text }
    return change.rows(range.rows).map { CellRange(rows: $0, columns: range.columns).description }
  }

  /// One range after a change, with new rows that adjoin it where it covers their model.
  static func moved(_ text: String, by change: RowChange, takingInBeside model: Int?) -> String? {
    guard let range = range(text[...]) else { return text }
    return change.rows(range.rows, takingInBeside: model).map {
      CellRange(rows: $0, columns: range.columns).description
    }
  }

  static func range(_ text: Substring) -> CellRange? {
    Array(text.utf8).withUnsafeBytes { CellRange(merge: $0) }
  }

  private static func ranges(_ range: CellRange, _ change: RowChange, _ model: Int?) -> [String] {
    guard var rows = change.rows(range.rows) else { return [] }
    let inserted = change.inserted
    guard let model, range.rows.contains(model), !inserted.isEmpty, !rows.contains(inserted.lowerBound) else {
      return [CellRange(rows: rows, columns: range.columns).description]
    }
    let new = inserted.lowerBound...inserted.upperBound - 1
    if rows.upperBound + 1 == new.lowerBound || new.upperBound + 1 == rows.lowerBound {
      rows = min(rows.lowerBound, new.lowerBound)...max(rows.upperBound, new.upperBound)
      return [CellRange(rows: rows, columns: range.columns).description]
    }
    return [rows, new].map { CellRange(rows: $0, columns: range.columns).description }
  }
}
