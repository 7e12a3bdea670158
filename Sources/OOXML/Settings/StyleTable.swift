import Spreadsheet

/// What of a workbook's cell styles matters to one who fills in cells.
struct StyleTable: Sendable {
  var formats: [NumberFormat] = []

  /// The numbers of the styles whose cells stay open on a protected sheet.
  var unlocked: Set<Int> = []

  func format(ofStyle style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }

  /// The styles that say of themselves that their cells are not locked (ECMA-376 part 1, 18.8.33).
  static func unlocked(in markup: Markup) -> Set<Int> {
    guard let list = markup.child(of: Markup.root, named: .main("cellXfs")) else { return [] }
    var unlocked: Set<Int> = []
    for (index, style) in markup.children(of: list, named: .main("xf")).enumerated() {
      let protection = markup.child(of: style, named: .main("protection"))
      if protection.flatMap({ markup.flag("locked", of: $0) }) == false { unlocked.insert(index) }
    }
    return unlocked
  }
}
