import Spreadsheet

extension RowEdit {
  /// Notes and threaded comments name their cell.
  mutating func moveRemarks(_ part: String) throws(PatchRefusal) {
    guard package.contains(part) else { return }
    let markup = try package.markup(of: part)
    var splices = Splices()
    let names = [QualifiedName.main("comment"), QualifiedName(.threadedComments, "threadedComment")]
    for node in names.flatMap(markup.all) {
      guard let text = markup.value("ref", of: node) else { continue }
      guard let moved = RangeText.moved(text, by: change) else { throw refusal(.content, text) }
      if moved != text { markup.set("ref", of: node, to: moved, &splices) }
    }
    append(markup, splices)
  }

  /// The boxes of notes: the cell that each belongs to, and between which cells it is drawn.
  mutating func moveNoteShapes(_ part: String) throws(PatchRefusal) {
    guard package.contains(part) else { return }
    let markup = try package.markup(of: part)
    var splices = Splices()
    for node in markup.all(QualifiedName(.vmlExcel, "ClientData")) {
      guard markup.value("ObjectType", of: node) == "Note" else {
        throw refusal(.object, markup.value("ObjectType", of: node) ?? part)
      }
      guard let rowNode = markup.child(of: node, named: QualifiedName(.vmlExcel, "Row")),
        let row = RowEdit.integer(markup.text(of: rowNode)), row < CellReference.rowLimit
      else { continue }
      // Counted from 0.
      guard let moved = change.row(row + 1) else { throw refusal(.content, part) }
      guard moved != row + 1 else { continue }
      markup.setText(of: rowNode, to: "\(moved - 1)", &splices)
      moveAnchor(of: node, by: moved - row - 1, markup, &splices)
    }
    append(markup, splices)
  }

  /// Eight numbers: column, offset, row, offset of one corner and of the other.
  private func moveAnchor(of node: Int, by rows: Int, _ markup: Markup, _ splices: inout Splices) {
    guard let anchor = markup.child(of: node, named: QualifiedName(.vmlExcel, "Anchor")) else { return }
    var numbers = markup.text(of: anchor).split(separator: ",").map { RowEdit.integer(String($0)) }
    guard numbers.count == 8 else { return }
    for index in [2, 6] { numbers[index] = numbers[index].map { max(0, $0 + rows) } }
    let texts = numbers.compactMap { $0.map(String.init) }
    guard texts.count == 8 else { return }
    markup.setText(of: anchor, to: texts.joined(separator: ", "), &splices)
  }

  /// Pictures and shapes move with the cells that they are fixed to.
  mutating func moveDrawing(_ part: String) throws(PatchRefusal) {
    guard package.contains(part) else { return }
    let markup = try package.markup(of: part)
    var splices = Splices()
    for node in markup.all(QualifiedName(.sheetDrawing, "twoCellAnchor")) {
      let mode = markup.value("editAs", of: node) ?? "twoCell"
      guard mode != "absolute" else { continue }
      let moved = moveMarker("from", of: node, by: nil, markup, &splices)
      _ = moveMarker("to", of: node, by: mode == "oneCell" ? moved : nil, markup, &splices)
    }
    for node in markup.all(QualifiedName(.sheetDrawing, "oneCellAnchor")) {
      _ = moveMarker("from", of: node, by: nil, markup, &splices)
    }
    append(markup, splices)
  }

  /// Moves a corner by a number of rows, or as its own row moves; returns by how much.
  private func moveMarker(
    _ name: String, of anchor: Int, by rows: Int?, _ markup: Markup, _ splices: inout Splices
  ) -> Int {
    guard let marker = markup.child(of: anchor, named: QualifiedName(.sheetDrawing, name)),
      let node = markup.child(of: marker, named: QualifiedName(.sheetDrawing, "row")),
      let row = RowEdit.integer(markup.text(of: node)), (0..<CellReference.rowLimit).contains(row)
    else { return 0 }
    // A corner in a row that is taken out stays where that row was.
    let moved = rows.map { row + $0 } ?? (change.row(row + 1) ?? change.firstAffectedRow) - 1
    let bounded = min(max(0, moved), CellReference.rowLimit - 1)
    if bounded != row { markup.setText(of: node, to: "\(bounded)", &splices) }
    return bounded - row
  }

  /// A number with blanks around it, small enough that sums of it can't overflow.
  private static func integer(_ text: String) -> Int? {
    let digits = text.split(whereSeparator: \.isWhitespace).joined()
    return digits.count <= 9 ? Int(digits) : nil
  }
}
