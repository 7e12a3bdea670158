/// Rows of texts in columns that are aligned by display width.
struct TextTable {
  /// The rows, each a line; the last column is cut where the page ends, the others where they are unusually wide.
  let lines: [String]

  /// No column but the last is wider.
  static let widest = 30

  /// The last column has this room at least, however narrow the page.
  static let least = 16

  /// No column that is wider is made narrower than this.
  private static let narrowest = 8

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
    Self.fit(&widths, into: width - indentation)
    let margin = String(repeating: " ", count: indentation)
    lines = texts.map { row in margin + Self.line(row, widths) }
  }

  /// Gives the last column what the others leave, and takes from the widest of these until that is enough.
  private static func fit(_ widths: inout [Int], into width: Int) {
    guard let last = widths.indices.last else { return }
    var left = width - widths[..<last].reduce(0) { $0 + $1 + gap }
    while left < least, let widest = widths[..<last].max(), widest > narrowest,
      let column = widths.firstIndex(of: widest), column < last
    {
      widths[column] -= 1
      left += 1
    }
    widths[last] = max(least, left)
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
