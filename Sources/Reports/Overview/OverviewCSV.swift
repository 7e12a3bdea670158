public import Exchange
public import Wording

/// An overview as CSV: table below table, each with its title above its columns and an empty line behind it.
public enum OverviewCSV {
  /// - Throws: ``EncodingFailure`` for the first character that the encoding lacks.
  public static func bytes(
    of overview: Overview, encoding: TextEncoding = .utf8, in language: Language
  ) throws(EncodingFailure) -> [UInt8] {
    var writer = try CSVWriter(encoding: encoding)
    for table in overview.tables(in: language) {
      writer.record = table.title
      try writer.append(table.title, column: "")
      writer.endRow()
      for column in table.columns { try writer.append(column.title, column: column.title) }
      writer.endRow()
      for row in table.rows + (table.sum.map { [$0] } ?? []) {
        for (column, cell) in zip(table.columns, row) {
          try writer.append(cell.plainText(in: language), column: column.title)
        }
        writer.endRow()
      }
      writer.endRow()
    }
    return writer.finish()
  }
}
