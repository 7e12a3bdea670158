import Reports

/// An overview's tables in columns that are aligned by display width. Nothing is cut: what is left out of a list of files
/// would be missed.
struct OverviewLines {
  private let text: OverviewText

  init(_ text: OverviewText) {
    self.text = text
  }

  var bytes: [UInt8] {
    var lines: [String] = []
    for section in text.sections {
      lines.append("【\(section.title)】")
      lines += aligned(section)
      lines += section.notes.map { "  " + PrintableText.onOneLine($0) }
      lines.append("")
    }
    lines.append(text.verdict)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func aligned(_ section: OverviewText.Section) -> [String] {
    let rows = section.rows.map { $0.map(PrintableText.onOneLine) }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
        return section.numberColumns.contains(column) ? blanks + cell : cell + blanks
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
