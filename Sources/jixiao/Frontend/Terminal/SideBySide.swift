import Reports

/// Lines of a difference on a page: names at the left, old and new in two columns of one width, all by display width.
struct SideBySide {
  private let label: Int
  private let column: Int
  private let hasColour: Bool

  private static let gap = 2
  private static let widestLabel = 24

  /// No column is made narrower than this, however narrow the page.
  private static let narrowest = 16

  /// - Parameter width: that of the page.
  init(_ lines: [DifferenceText.Line], width: Int, hasColour: Bool) {
    let labels = lines.compactMap {
      if case .row(let label, _, _) = $0 { DisplayWidth.of(label) } else { nil }
    }
    label = min(labels.max() ?? 0, SideBySide.widestLabel)
    column = max(SideBySide.narrowest, (width - 2 - label - 2 * SideBySide.gap) / 2)
    self.hasColour = hasColour
  }

  /// The lines of the page for one line of the difference.
  func lines(of line: DifferenceText.Line) -> [String] {
    switch line {
    case .blank: [""]
    case .plain(let text): [PrintableText.onOneLine(text)]
    case .heading(let text): [coloured("【\(PrintableText.onOneLine(text))】", 1)]
    case .part(let text): ["  " + PrintableText.onOneLine(text)]
    case .note(let text, let isCertain):
      ["  " + (isCertain ? "" : coloured("？", 33)) + PrintableText.onOneLine(text)]
    case .row(let label, let old, let new): row(label, old, new)
    }
  }

  private func coloured(_ text: String, _ code: Int) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private func row(_ name: String, _ old: DifferenceText.Value, _ new: DifferenceText.Value) -> [String] {
    let columns = [wrapped(name, label), cell(old), cell(new)]
    let widths = [label, column]
    return (0..<(columns.map(\.count).max() ?? 0)).map { index in
      var line = "  "
      for (number, lines) in columns.enumerated() {
        let text = index < lines.count ? lines[index] : ""
        line += text
        if number < widths.count {
          line += String(
            repeating: " ", count: max(0, widths[number] - DisplayWidth.of(text)) + SideBySide.gap)
        }
      }
      return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }
  }

  private func cell(_ value: DifferenceText.Value) -> [String] {
    wrapped(value.text, column) + (value.place.map { wrapped("[\($0)]", column) } ?? [])
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    LineWrapping.lines(of: PrintableText.onOneLine(text), width: max(1, width))
  }
}
