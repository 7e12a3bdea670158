/// Which byte stands between the fields of a CSV file.
enum CSVDelimiter {
  /// The lines that are looked at: a header stands among them, below a title and a line for unit and money unit.
  private static let lineLimit = 32

  /// In order of preference.
  private static let candidates = [CSVSyntax.comma, CSVSyntax.tab, CSVSyntax.semicolon]

  /// The delimiter of the header line: the first line that one of comma, tab and semicolon cuts into three or more.
  ///
  /// A file without such a line is cut at what its first line with any of them has most of, or at commas.
  static func detected(in bytes: [UInt8]) -> UInt8 {
    let lines = counts(in: bytes)
    let header = lines.first { $0.contains { $0 >= 2 } } ?? lines.first { $0.contains { $0 > 0 } }
    guard let header, let greatest = header.max(), let index = header.firstIndex(of: greatest) else {
      return CSVSyntax.comma
    }
    return candidates[index]
  }

  /// How often each candidate stands outside quotes in each of the first lines.
  private static func counts(in bytes: [UInt8]) -> [[Int]] {
    var lines = [[0, 0, 0]]
    var isQuoted = false
    for byte in bytes {
      if byte == CSVSyntax.quote {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if CSVSyntax.isLineEnd(byte) {
        guard lines.count < lineLimit else { return lines }
        lines.append([0, 0, 0])
      } else if let index = candidates.firstIndex(of: byte) {
        lines[lines.count - 1][index] += 1
      }
    }
    return lines
  }
}
