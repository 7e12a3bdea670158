import Spreadsheet

/// The notes of a sheet: their part, the drawing with their boxes, and what threads of comments there are.
struct SheetNotes {
  let links: PartLinks

  /// The part of comments, and where its relationship stands.
  let comments: Markup?

  /// A part of comments that the sheet names and the package lacks: ours takes its place, since a second relationship to
  /// comments would make Excel reject the sheet.
  let missingComments: String?

  /// The VML drawing with the notes' boxes.
  let drawing: Markup?

  /// The sheet has a drawing that can't be read: other programs write HTML into it.
  let isDrawingUnreadable: Bool

  /// The cells with threaded comments, whose notes are only a shadow of these.
  let threads: Set<CellReference>

  init(of sheet: Markup, in package: PatchedPackage) throws(PatchRefusal) {
    links = try PartLinks(of: sheet.part, in: package)
    let part = links.targets("comments").first { package.contains($0) }
    comments = try part.map { part throws(PatchRefusal) in try package.markup(of: part) }
    // Under any other name it could be taken for something else.
    missingComments = links.targets("comments").first {
      $0.hasPrefix("xl/comments") && $0.hasSuffix(".xml") && !package.contains($0)
    }
    let reference = sheet.child(of: Markup.root, named: .main("legacyDrawing"))
    let id = reference.flatMap { sheet.relationshipID(of: $0) }.map { sheet.text(in: $0.value) }
    let target = id.flatMap { [links] id in links[id: id]?.target }
    if let target, package.contains(target) {
      drawing = try? package.markup(of: target)
      isDrawingUnreadable = drawing == nil
    } else {
      drawing = nil
      isDrawingUnreadable = reference != nil
    }
    threads = try SheetNotes.threads(links, in: package)
  }

  private static func threads(
    _ links: PartLinks, in package: PatchedPackage
  ) throws(PatchRefusal) -> Set<CellReference> {
    var cells: Set<CellReference> = []
    for part in links.targets("threadedComment") where package.contains(part) {
      let markup = try package.markup(of: part)
      for node in markup.all(QualifiedName(.threadedComments, "threadedComment")) {
        if let cell = markup.value("ref", of: node).flatMap({ CellReference($0) }) { cells.insert(cell) }
      }
    }
    return cells
  }

  /// The notes by their cells; of two on one cell the first, which is the one that is shown.
  var notes: [CellReference: NoteText] {
    guard let comments else { return [:] }
    let notes = comments.all(.main("comment")).map { NoteText($0, in: comments) }
    return Dictionary(notes.compactMap { note in note.cell.map { ($0, note) } }) { first, _ in first }
  }

  /// The boxes of notes by their cells.
  var shapes: [CellReference: Int] {
    guard let drawing else { return [:] }
    var shapes: [CellReference: Int] = [:]
    for data in drawing.all(QualifiedName(.vmlExcel, "ClientData")) {
      guard drawing.value("ObjectType", of: data) == "Note",
        let row = number("Row", of: data, in: drawing), let column = number("Column", of: data, in: drawing)
      else { continue }
      let shape = Int(drawing.nodes[data].parent)
      if shape >= 0 { shapes[CellReference(row: row + 1, column: column + 1)] = shape }
    }
    return shapes
  }

  private func number(_ name: String, of data: Int, in drawing: Markup) -> Int? {
    drawing.child(of: data, named: QualifiedName(.vmlExcel, name)).flatMap {
      let text = drawing.text(of: $0).filter { !$0.isWhitespace }
      return UInt32(text).map { min(Int($0), CellReference.rowLimit) }
    }
  }
}
