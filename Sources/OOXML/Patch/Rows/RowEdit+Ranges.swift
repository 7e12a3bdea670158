import Spreadsheet

extension RowEdit {
  /// Merges move, grow and shrink; new rows get those of their model.
  func moveMerges(_ markup: Markup, _ splices: inout Splices) throws(PatchRefusal) {
    guard let container = markup.child(of: Markup.root, named: .main("mergeCells")) else { return }
    let nodes = markup.children(of: container, named: .main("mergeCell"))
    // Where a merge reaches over the new rows, they have no others.
    let spanning = ColumnCoverage(
      nodes.compactMap { markup.value("ref", of: $0).flatMap { RangeText.range($0[...]) } }
        .filter { change.cuts($0.rows) }.map(\.columns))
    var count = nodes.count
    var added = ""
    for node in nodes {
      guard let text = markup.value("ref", of: node), let range = RangeText.range(text[...]) else { continue }
      if let rows = change.rows(range.rows),
        case let moved = CellRange(rows: rows, columns: range.columns), moved.area > 1 || range.area == 1
      {
        if moved != range { markup.set("ref", of: node, to: "\(moved)", &splices) }
      } else {
        count -= 1
        markup.remove(node, &splices)
      }
      guard range.rows.count == 1, range.rows.lowerBound == model, !spanning.overlaps(range.columns) else {
        continue
      }
      for row in change.inserted {
        count += 1
        added +=
          "<\(markup.tagName(of: node)) ref=\"\(CellRange(rows: row...row, columns: range.columns))\"/>"
      }
    }
    if count == 0 {
      markup.remove(container, &splices)
    } else {
      if !added.isEmpty { markup.insert(added, into: container, &splices) }
      if count != nodes.count, markup.attribute("count", of: container) != nil {
        markup.set("count", of: container, to: "\(count)", &splices)
      }
    }
  }

  /// Ranges of validations, conditional formats, filters, links and the like, in extensions too.
  func moveRanges(_ markup: Markup, _ splices: inout Splices) throws(PatchRefusal) {
    var gone = moveLists(markup, &splices)
    try moveExtensions(markup, &splices)
    try moveFilters(markup, &splices)
    for (element, attribute) in SheetPlaces.cells {
      for node in markup.all(.main(element)) {
        guard let text = markup.value(attribute, of: node) else { continue }
        guard let moved = RangeText.moved(text, by: change) else {
          gone.append(node)
          continue
        }
        if moved != text { markup.set(attribute, of: node, to: moved, &splices) }
      }
    }
    remove(gone, markup, &splices)
  }

  /// Returns the elements of which nothing is left.
  private func moveLists(_ markup: Markup, _ splices: inout Splices) -> [Int] {
    var gone: [Int] = []
    for (element, attribute) in SheetPlaces.lists {
      for node in markup.all(.main(element)) {
        guard let text = markup.value(attribute, of: node) else { continue }
        guard let moved = RangeText.moved(text, by: change, model: model) else {
          gone.append(node)
          continue
        }
        if moved != text { markup.set(attribute, of: node, to: moved, &splices) }
      }
    }
    return gone
  }

  private func moveExtensions(_ markup: Markup, _ splices: inout Splices) throws(PatchRefusal) {
    for node in markup.all(QualifiedName(.excelMain, "sqref")) {
      let text = markup.text(of: node)
      guard let moved = RangeText.moved(text, by: change, model: model) else {
        throw refusal(.unknownExtension, text)
      }
      if moved != text { markup.setText(of: node, to: moved, &splices) }
    }
  }

  /// A filter grows with its rows; only its heading must stay.
  private func moveFilters(_ markup: Markup, _ splices: inout Splices) throws(PatchRefusal) {
    for (element, attribute) in SheetPlaces.ranges {
      for node in markup.all(.main(element)) {
        guard let text = markup.value(attribute, of: node), let range = RangeText.range(text[...]) else {
          continue
        }
        guard let moved = RangeText.moved(text, by: change, takingInBeside: model),
          change.row(range.rows.lowerBound) != nil
        else {
          throw refusal(.table, text)
        }
        if moved != text { markup.set(attribute, of: node, to: moved, &splices) }
      }
    }
  }

  /// Where the window and the cursor stand.
  func moveViews(_ markup: Markup, _ splices: inout Splices) {
    for (element, attribute) in SheetPlaces.views {
      for node in markup.all(.main(element)) {
        guard let text = markup.value(attribute, of: node) else { continue }
        let items = text.split(separator: " ").map { item in
          RangeText.moved(String(item), by: change)
            ?? RangeText.range(item).map {
              "\(CellReference(row: change.firstAffectedRow, column: $0.columns.lowerBound))"
            } ?? String(item)
        }
        let moved = items.joined(separator: " ")
        if moved != text { markup.set(attribute, of: node, to: moved, &splices) }
      }
    }
  }

  /// Page breaks stand behind the row that they name; one behind the model comes behind the rows that are new there.
  func moveBreaks(_ markup: Markup, _ splices: inout Splices) {
    var gone: [Int] = []
    for container in markup.all(.main("rowBreaks")) {
      for node in markup.children(of: container, named: .main("brk")) {
        guard let row = markup.value("id", of: node).flatMap({ Int($0) }),
          (1...CellReference.rowLimit).contains(row)
        else { continue }
        guard let moved = change.row(row) else {
          gone.append(node)
          continue
        }
        let end = change.rows(row...row, takingInBeside: model)?.upperBound ?? moved
        if end != row { markup.set("id", of: node, to: "\(end)", &splices) }
      }
    }
    remove(gone, markup, &splices)
  }

  /// Takes elements out of their containers, and a container too where nothing else stands in it.
  private func remove(_ gone: [Int], _ markup: Markup, _ splices: inout Splices) {
    for (parent, nodes) in Dictionary(grouping: gone, by: { Int(markup.nodes[$0].parent) }) {
      let left = markup.children(of: parent).count - nodes.count
      // Conditional formats stand in the sheet itself.
      if parent > Markup.root, left == 0 {
        markup.remove(parent, &splices)
        continue
      }
      for node in nodes { markup.remove(node, &splices) }
      guard parent > Markup.root else { continue }
      for name in ["count", "manualBreakCount"] as [StaticString]
      where markup.attribute(name, of: parent) != nil {
        markup.set(name, of: parent, to: "\(left)", &splices)
      }
    }
  }
}
