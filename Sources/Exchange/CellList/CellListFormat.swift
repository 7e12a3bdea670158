/// How a list of cells is written; the raw value is the file's ending.
public enum CellListFormat: String, CaseIterable, Sendable {
  /// The columns sheet, cell, type and value.
  case csv

  /// An object a line: `{"s": sheet, "r": cell, "t": type, "v": value}`.
  case jsonl
}
