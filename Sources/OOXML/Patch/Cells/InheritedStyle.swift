import Spreadsheet

/// The style that Excel gives a cell that is not there yet: its row's, else its column's.
struct InheritedStyle {
  private let markup: Markup

  /// The columns as ranges in the first row, and their styles.
  private let columns: MergedRanges
  private let styles: [CellRange: String]

  init(_ markup: Markup) {
    self.markup = markup
    let nodes = markup.children(of: Markup.root, named: .main("cols"))
      .flatMap { markup.children(of: $0, named: .main("col")) }
    let styled = nodes.compactMap { node -> (CellRange, String)? in
      guard let style = markup.value("style", of: node), style != "0",
        let first = markup.value("min", of: node).flatMap({ Int($0) }),
        let last = markup.value("max", of: node).flatMap({ Int($0) }), first <= last
      else { return nil }
      return (CellRange(rows: 1...1, columns: first...last), style)
    }
    columns = MergedRanges(styled.map(\.0))
    styles = Dictionary(styled) { first, _ in first }
  }

  /// - Parameter row: the element of the row, nil where there is none yet.
  func style(row: Int?, column: Int) -> String? {
    if let row, markup.flag("customFormat", of: row) == true, let style = markup.value("s", of: row) {
      return style == "0" ? nil : style
    }
    return columns.range(containing: CellReference(row: 1, column: column)).flatMap { styles[$0] }
  }
}
