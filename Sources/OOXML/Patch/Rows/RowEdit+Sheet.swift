import Spreadsheet

extension RowEdit {
  /// The sheet's own part: its rows and cells, and all that names them.
  mutating func moveSheet() throws(PatchRefusal) {
    var markup = try package.markup(of: entry.partName)
    var splices = Splices()
    try moveFormulas(of: &markup, isOnSheet: true, &splices)
    let grid = try SheetGrid(markup, sheet: entry.name)
    try moveRows(markup, grid, &splices)
    try moveMerges(markup, &splices)
    try moveRanges(markup, &splices)
    moveViews(markup, &splices)
    moveBreaks(markup, &splices)
    append(markup, splices)
  }

  /// Rewrites the formulas of a sheet that refer to cells which move.
  ///
  /// - Parameter markup: replaced by one without shared formulas where those have to change: cells that share one may
  ///   move in different ways.
  func moveFormulas(
    of markup: inout Markup, isOnSheet: Bool, _ splices: inout Splices
  ) throws(PatchRefusal) {
    if try sharesFormulas(markup, isOnSheet: isOnSheet) {
      var unsharing = Splices()
      let grid = try SheetGrid(markup, sheet: entry.name)
      try SharedFormulas(markup, grid, limits: package.limits).unshare(mastersIn: nil, &unsharing)
      let (content, part) = (markup.applying(unsharing), markup.part)
      markup = try reading { () throws(Refusal) in
        try Markup(of: content, part: part, limits: package.limits)
      }
    }
    for name in SheetPlaces.formulas + [.main("f")] {
      for node in markup.all(name) {
        let text = markup.text(of: node)
        let moved = try shift.moved(
          text, isOnSheet: isOnSheet, isInModel: isOnSheet && isInModel(node, markup), place: text)
        if moved != text { markup.setText(of: node, to: moved, &splices) }
      }
    }
    for (element, attribute) in SheetPlaces.formulaAttributes {
      for node in markup.all(.main(element)) {
        guard let text = markup.value(attribute, of: node) else { continue }
        let moved = try shift.moved(text, isOnSheet: isOnSheet, place: text)
        if moved != text { markup.set(attribute, of: node, to: moved, &splices) }
      }
    }
  }

  /// Whether a formula stands in a cell of the row whose looks new rows take.
  private func isInModel(_ formula: Int, _ markup: Markup) -> Bool {
    let cell = Int(markup.nodes[formula].parent)
    guard let model, cell >= 0, markup.isNode(cell, .main("c")), let place = markup.value("r", of: cell)
    else { return false }
    return CellReference(place)?.row == model
  }

  /// Whether a sheet has shared formulas that may change; on other sheets those that refer to the sheet.
  private func sharesFormulas(_ markup: Markup, isOnSheet: Bool) throws(PatchRefusal) -> Bool {
    markup.all(.main("f")).contains { node in
      guard markup.value("t", of: node) == "shared" else { return false }
      return isOnSheet
        || FormulaScanner.tokens(markup.text(of: node)).contains { token in
          if case .reference(_, let sheet?, _) = token { sheet.isSheet(entry.name) } else { false }
        }
    }
  }

  private func moveRows(_ markup: Markup, _ grid: SheetGrid, _ splices: inout Splices) throws(PatchRefusal) {
    let last = grid.rows.map(\.number).max() ?? 0
    if last >= change.firstAffectedRow, last + change.count > CellReference.rowLimit {
      throw .noRoomForRows(sheet: entry.name, count: change.count)
    }
    for row in grid.rows where row.number >= change.firstAffectedRow {
      guard let number = change.row(row.number) else {
        try refuseContent(of: row, markup, grid)
        markup.remove(row.node, &splices)
        continue
      }
      markup.set("r", of: row.node, to: "\(number)", &splices)
      for cell in grid.cells[row.cells] {
        guard let attribute = markup.attribute("r", of: cell.node) else { continue }
        let place = CellReference(row: number, column: cell.reference.column)
        splices.replace(attribute.value, with: "\(place)")
      }
    }
    try insertRows(markup, grid, &splices)
    moveArrays(markup, &splices)
  }

  private func refuseContent(
    of row: SheetGrid.Row, _ markup: Markup, _ grid: SheetGrid
  ) throws(PatchRefusal) {
    for cell in grid.cells[row.cells] {
      let content = CellContent(cell.node, in: markup)
      let hasValue = content.value.map { !markup.text(of: $0).isEmpty } ?? false
      if content.formula != nil || content.inlineString != nil || hasValue {
        throw refusal(.content, "\(cell.reference)")
      }
    }
  }

  /// Writes the new rows in the looks of the model: its height and the styles of its cells.
  private func insertRows(
    _ markup: Markup, _ grid: SheetGrid, _ splices: inout Splices
  ) throws(PatchRefusal) {
    guard let model, let row = grid.rows.last(where: { $0.number == model }), !change.inserted.isEmpty else {
      return
    }
    let limit = package.limits.cells
    guard row.cells.count.multipliedReportingOverflow(by: change.count).partialValue <= limit else {
      throw .unreadable(.limitReached(.cells, value: limit, part: markup.part))
    }
    let rowName = markup.tagName(of: row.node)
    // What is filled in is to be seen.
    let dropped: [StaticString] = ["r", "hidden", "collapsed"]
    let kept = markup.attributes(of: row.node).filter { attribute in
      !dropped.contains { markup.matches(attribute.name, $0) }
    }
    let attributes = kept.map { markup.raw($0.range) }.joined()
    let text = change.inserted.map { number in
      let cells = grid.cells[row.cells].map { cell in
        let place = CellReference(row: number, column: cell.reference.column)
        let style = markup.attribute("s", of: cell.node).map { markup.raw($0.range) } ?? ""
        return "<\(markup.tagName(of: cell.node)) r=\"\(place)\"\(style)/>"
      }
      return "<\(rowName) r=\"\(number)\"\(attributes)>\(cells.joined())</\(rowName)>"
    }
    let next = grid.rows.first { $0.number >= change.firstAffectedRow }?.node
    markup.insert(text.joined(), into: grid.data, before: next, &splices)
  }

  /// The ranges of array formulas and data tables; ``refuseUnsafeParts()`` has seen that none is cut.
  private func moveArrays(_ markup: Markup, _ splices: inout Splices) {
    for node in markup.all(.main("f")) {
      for attribute in ["ref", "r1", "r2"] as [StaticString] {
        guard let text = markup.value(attribute, of: node), let moved = RangeText.moved(text, by: change)
        else { continue }
        markup.set(attribute, of: node, to: moved, &splices)
      }
    }
  }
}
