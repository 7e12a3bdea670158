/// Rows of texts in columns that are aligned by display width.
struct TextTable {
  /// The rows, each a line; the last column is cut where the page ends, the others where they are unusually wide.
  let lines: [String]

  /// No column but the last is wider.
  static let widest = 30

  /// The last column has this room at least, however narrow the page.
  static let least = 16

  private static let gap = 2

  /// - Parameters:
  ///   - rows: the texts of each row, line breaks allowed.
  ///   - indentation: the blanks before each row.
  ///   - width: that of the page.
  init(rows: [[String]], indentation: Int, width: Int) {
    let texts = rows.map { $0.map { PrintableText.onOneLine($0.count > 500 ? $0.prefix(500) + "…" : $0) } }
    let count = texts.map(\.count).max() ?? 0
    var widths = [Int](repeating: 0, count: count)
    for row in texts {
      for (column, text) in row.enumerated() {
        widths[column] = max(widths[column], min(DisplayWidth.of(text), Self.widest))
      }
    }
    let taken = indentation + widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    if count > 0 { widths[count - 1] = max(Self.least, width - taken) }
    let margin = String(repeating: " ", count: indentation)
    lines = texts.map { row in margin + Self.line(row, widths) }
  }

  private static func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, text) in row.enumerated() {
      let cut = DisplayWidth.cut(text, to: widths[column])
      line += cut
      guard column < row.count - 1 else { break }
      line += String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cut)) + gap)
    }
    return line
  }
}
