import Spreadsheet

/// The style that Excel gives a cell that is not there yet: its row's, else its column's.
struct InheritedStyle {
  private let markup: Markup
  private let columns: [(range: ClosedRange<Int>, style: String)]

  init(_ markup: Markup) {
    self.markup = markup
    let nodes = markup.children(of: Markup.root, named: .main("cols"))
      .flatMap { markup.children(of: $0, named: .main("col")) }
    columns = nodes.compactMap { node in
      guard let style = markup.value("style", of: node), style != "0",
        let first = markup.value("min", of: node).flatMap({ Int($0) }),
        let last = markup.value("max", of: node).flatMap({ Int($0) }), first <= last
      else { return nil }
      return (first...last, style)
    }
  }

  /// - Parameter row: the element of the row, nil where there is none yet.
  func style(row: Int?, column: Int) -> String? {
    if let row, markup.flag("customFormat", of: row) == true, let style = markup.value("s", of: row) {
      return style == "0" ? nil : style
    }
    return columns.first { $0.range.contains(column) }?.style
  }
}
