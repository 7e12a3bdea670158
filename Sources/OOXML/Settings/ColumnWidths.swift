import Spreadsheet

/// The widths of a sheet's columns, in units of about one digit.
struct ColumnWidths {
  private let columns: [(range: ClosedRange<Int>, width: Double)]
  private let usual: Double

  init(_ markup: Markup) {
    func number(_ name: StaticString, _ node: Int) -> Double? {
      markup.value(name, of: node).flatMap { Double($0) }.flatMap { (0...255).contains($0) ? $0 : nil }
    }
    let format = markup.child(of: Markup.root, named: .main("sheetFormatPr"))
    usual = format.flatMap { number("defaultColWidth", $0) } ?? 8.43
    let nodes = markup.children(of: Markup.root, named: .main("cols"))
      .flatMap { markup.children(of: $0, named: .main("col")) }
    columns = nodes.compactMap { node in
      guard let first = markup.value("min", of: node).flatMap({ Int($0) }),
        let last = markup.value("max", of: node).flatMap({ Int($0) }), first <= last,
        let width = number("width", node)
      else { return nil }
      return (first...last, markup.flag("hidden", of: node) == true ? 0 : width)
    }
  }

  /// The width of neighbouring columns together.
  func width(of range: ClosedRange<Int>) -> Double {
    // More columns than this no form has side by side in one cell.
    range.prefix(256).reduce(0) { sum, column in
      sum + (columns.first { $0.range.contains(column) }?.width ?? usual)
    }
  }
}
