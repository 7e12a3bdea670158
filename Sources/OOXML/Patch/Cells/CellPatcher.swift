import Spreadsheet

/// Puts values into the cells of one sheet: the splices that its part needs, none where all is as wanted.
struct CellPatcher {
  private let entry: SheetEntry
  private let markup: Markup
  private let grid: SheetGrid
  private let package: PatchedPackage
  private let strings: (Int) throws(PatchRefusal) -> String?
  private let writer: CellWriter
  private let merges: MergedRanges
  private var splices = Splices()

  /// The elements of the cells that get another value.
  private var replaced: Set<Int> = []

  /// The cells that are not there yet.
  private var missing: [(reference: CellReference, value: PatchValue)] = []

  /// What changed, and how.
  struct Result {
    let splices: Splices

    /// Whether a formula was replaced: the calculation chain then names a cell that has none.
    let replacesFormula: Bool
  }

  init(
    _ entry: SheetEntry, _ markup: Markup, in package: PatchedPackage,
    strings: @escaping (Int) throws(PatchRefusal) -> String?
  ) throws(PatchRefusal) {
    self.entry = entry
    self.markup = markup
    self.package = package
    self.strings = strings
    grid = try SheetGrid(markup, sheet: entry.name)
    writer = CellWriter(markup)
    merges = try CellPatcher.merges(in: markup, limits: package.limits)
  }

  private static func merges(in markup: Markup, limits: Limits) throws(PatchRefusal) -> MergedRanges {
    let nodes = markup.all(.main("mergeCell"))
    guard nodes.count <= limits.merges else {
      throw .unreadable(.limitReached(.merges, value: limits.merges, part: markup.part))
    }
    return MergedRanges(
      nodes.compactMap { node in
        markup.attribute("ref", of: node).flatMap { attribute in
          markup.bytes[attribute.value].withUnsafeBytes { CellRange(merge: $0) }
        }
      })
  }

  mutating func patch(_ values: [CellReference: PatchValue]) throws(PatchRefusal) -> Result {
    let wanted = try placed(values)
    try sort(wanted)
    guard !replaced.isEmpty || !missing.isEmpty else {
      return Result(splices: splices, replacesFormula: false)
    }
    let occupied = try OccupiedRanges(entry, markup, in: package)
    for cell in grid.cells where replaced.contains(cell.node) {
      try occupied.check(cell.reference)
      guard let value = wanted[cell.reference] else { continue }
      splices.replace(
        markup.nodes[cell.node].range, with: writer.element(value, replacing: cell.node, at: cell.reference))
    }
    for cell in missing { try occupied.check(cell.reference) }
    insertMissing()
    try SharedFormulas(markup, grid, limits: package.limits).unshare(mastersIn: replaced, &splices)
    let replacesFormula = replaced.contains { markup.child(of: $0, named: .main("f")) != nil }
    return Result(splices: splices, replacesFormula: replacesFormula)
  }

  /// The values at the cells that hold them: under a merge that is its top-left cell.
  private func placed(
    _ values: [CellReference: PatchValue]
  ) throws(PatchRefusal) -> [CellReference: PatchValue] {
    var placed: [CellReference: PatchValue] = [:]
    for (cell, value) in values {
      try CellPatcher.check(value, at: cell, sheet: entry.name)
      let range = merges.extent(of: cell)
      // A blank under a merge takes nothing from the merge's value.
      if value.isSame(as: .blank), cell != range.topLeft { continue }
      if let other = placed.updateValue(value, forKey: range.topLeft), !other.isSame(as: value) {
        throw .twoValuesInMerge(sheet: entry.name, range: range)
      }
    }
    return placed
  }

  private static func check(
    _ value: PatchValue, at cell: CellReference, sheet: String
  ) throws(PatchRefusal) {
    guard (1...CellReference.rowLimit).contains(cell.row),
      (1...CellReference.columnLimit).contains(cell.column)
    else { throw .outsideSheet(sheet: sheet, row: cell.row, column: cell.column) }
    switch value {
    case .text(let text):
      guard text.utf16.count <= PatchValue.textLimit else {
        throw .textTooLong(sheet: sheet, cell: cell, length: text.utf16.count)
      }
    case .number(let number):
      // The first digit's place: beyond these Excel has no number.
      let magnitude = number.exponent + number.significantDigits
      guard number.significantDigits <= PatchValue.digitLimit, (-306...308).contains(magnitude) else {
        throw .numberNotKept(sheet: sheet, cell: cell, number: number)
      }
    case .blank: return
    }
  }

  /// Finds the cells that have to change and those that are missing.
  private mutating func sort(_ wanted: [CellReference: PatchValue]) throws(PatchRefusal) {
    var found: Set<CellReference> = []
    for cell in grid.cells {
      guard let value = wanted[cell.reference] else { continue }
      found.insert(cell.reference)
      let content = CellContent(cell.node, in: markup)
      if try !content.holds(value.normalised, in: markup, strings: strings) { replaced.insert(cell.node) }
    }
    missing = wanted.filter { !found.contains($0.key) && !$0.value.isSame(as: .blank) }
      .map { (reference: $0.key, value: $0.value) }
      .filter { !$0.value.normalised.isSame(as: .blank) }
      .sorted { $0.reference < $1.reference }
  }
}

extension CellPatcher {
  private mutating func insertMissing() {
    guard !missing.isEmpty else { return }
    let styles = InheritedStyle(markup)
    var rowIndex: [Int: Int] = [:]
    for (index, row) in grid.rows.enumerated() { rowIndex[row.number] = index }
    let rowNumbers = Dictionary(grouping: missing) { $0.reference.row }
    var newRows: [(number: Int, text: String)] = []
    for number in rowNumbers.keys.sorted() {
      let cells = rowNumbers[number] ?? []
      if let index = rowIndex[number] {
        insert(cells, into: grid.rows[index], styles)
      } else {
        let texts = cells.map { cell in
          writer.element(
            cell.value, at: cell.reference,
            style: styles.style(row: nil, column: cell.reference.column))
        }
        let name = "\(writer.prefix)row"
        newRows.append((number, "<\(name) r=\"\(number)\">\(texts.joined())</\(name)>"))
      }
    }
    insert(newRows)
    widenDimension()
  }

  /// Inserts cells into a row that exists, each before the first cell that stands further to the right.
  private mutating func insert(
    _ cells: [(reference: CellReference, value: PatchValue)], into row: SheetGrid.Row,
    _ styles: InheritedStyle
  ) {
    var ahead = grid.cells[row.cells][...]
    var inner = ""
    for cell in cells {
      let column = cell.reference.column
      let text = writer.element(
        cell.value, at: cell.reference, style: styles.style(row: row.node, column: column))
      while let first = ahead.first, first.reference.column < column { ahead.removeFirst() }
      if let next = ahead.first {
        splices.insert(text, at: markup.nodes[next.node].range.lowerBound)
      } else {
        inner += text
      }
    }
    if let last = row.cells.last.map({ grid.cells[$0] }) {
      if !inner.isEmpty { splices.insert(inner, at: markup.nodes[last.node].range.upperBound) }
    } else if !inner.isEmpty {
      markup.insert(inner, into: row.node, before: markup.children(of: row.node).first, &splices)
    }
    widenSpans(of: row.node, to: cells.map(\.reference.column))
  }

  /// Inserts whole rows, each before the first row that stands further down.
  private mutating func insert(_ rows: [(number: Int, text: String)]) {
    var behind = ""
    var next = 0
    for row in rows {
      while next < grid.rows.count, grid.rows[next].number < row.number { next += 1 }
      if next < grid.rows.count {
        splices.insert(row.text, at: markup.nodes[grid.rows[next].node].range.lowerBound)
      } else {
        behind += row.text
      }
    }
    if !behind.isEmpty { markup.insert(behind, into: grid.data, &splices) }
  }

  /// `spans` is a hint on the columns of a row, and must hold all of them.
  private mutating func widenSpans(of row: Int, to columns: [Int]) {
    guard let spans = markup.value("spans", of: row), let least = columns.min(), let most = columns.max()
    else { return }
    let bounds = spans.split(separator: ":").compactMap { Int($0) }
    guard bounds.count == 2, least < bounds[0] || most > bounds[1] else { return }
    markup.set("spans", of: row, to: "\(min(least, bounds[0])):\(max(most, bounds[1]))", &splices)
  }

  private mutating func widenDimension() {
    guard let node = markup.child(of: Markup.root, named: .main("dimension")),
      let range = markup.value("ref", of: node).flatMap({ CellRange($0) })
    else { return }
    var widened = range
    for cell in missing.map(\.reference) {
      widened.rows = min(widened.rows.lowerBound, cell.row)...max(widened.rows.upperBound, cell.row)
      widened.columns =
        min(widened.columns.lowerBound, cell.column)...max(widened.columns.upperBound, cell.column)
    }
    if widened != range { markup.set("ref", of: node, to: "\(widened)", &splices) }
  }
}

extension PatchValue {
  /// An empty text is a blank.
  fileprivate var normalised: PatchValue {
    if case .text(let text) = self, text.isEmpty { .blank } else { self }
  }
}
