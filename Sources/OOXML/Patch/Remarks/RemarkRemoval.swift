import Spreadsheet

/// Takes our notes and marks out of one sheet, so that what others wrote stays.
struct RemarkRemoval {
  private let sheet: Markup
  private let package: PatchedPackage
  private let notes: SheetNotes
  private var edits = PartEdits()
  private var sheetSplices = Splices()

  /// Parts that nothing is left of.
  private var emptied: [String] = []

  init(_ sheet: Markup, in package: PatchedPackage) throws(PatchRefusal) {
    self.sheet = sheet
    self.package = package
    notes = try SheetNotes(of: sheet, in: package)
  }

  /// Carries the removal out; returns whether there was anything of ours.
  mutating func make() throws(PatchRefusal) -> Bool {
    RemarkMark.remove(from: sheet, &sheetSplices)
    try removeNotes()
    guard !sheetSplices.isEmpty || !edits.isEmpty || !emptied.isEmpty else { return false }
    edits.append(sheet, sheetSplices)
    edits.apply(to: package)
    try removeParts()
    return true
  }

  private mutating func removeNotes() throws(PatchRefusal) {
    guard let comments = notes.comments else { return }
    let all = comments.all(.main("comment")).map { NoteText($0, in: comments) }
    let ours = all.filter(\.isOurs)
    var splices = Splices()
    for note in all where note.holdsOurs {
      if note.isOurs { comments.remove(note.node, &splices) } else { note.removeOurs(&splices) }
    }
    guard !splices.isEmpty else { return }
    if ours.count == all.count {
      emptied.append(comments.part)
    } else {
      removeAuthor(from: comments, keeping: all.filter { !$0.isOurs }, &splices)
      edits.append(comments, splices)
    }
    removeBoxes(of: Set(ours.compactMap(\.cell)))
  }

  /// Our name, where it stands last and nobody uses it: others would be counted anew.
  private func removeAuthor(from comments: Markup, keeping notes: [NoteText], _ splices: inout Splices) {
    guard let authors = comments.child(of: Markup.root, named: .main("authors")) else { return }
    let names = comments.children(of: authors, named: .main("author"))
    guard let last = names.last, names.count > 1, comments.text(of: last) == CellRemark.author,
      !notes.contains(where: { comments.value("authorId", of: $0.node) == "\(names.count - 1)" })
    else { return }
    comments.remove(last, &splices)
  }

  private mutating func removeBoxes(of cells: Set<CellReference>) {
    guard let drawing = notes.drawing, !cells.isEmpty else { return }
    let shapes = notes.shapes
    let ours = cells.compactMap { shapes[$0] }
    guard !ours.isEmpty else { return }
    if ours.count == drawing.all(QualifiedName(.vml, "shape")).count, isLeftEmpty(drawing, besides: ours) {
      emptied.append(drawing.part)
      if let node = sheet.child(of: Markup.root, named: .main("legacyDrawing")) {
        sheet.remove(node, &sheetSplices)
      }
      return
    }
    var splices = Splices()
    for shape in ours { drawing.remove(shape, &splices) }
    edits.append(drawing, splices)
  }

  /// Whether a drawing shows nothing but some shapes.
  private func isLeftEmpty(_ drawing: Markup, besides shapes: [Int]) -> Bool {
    let known: Set = [
      QualifiedName(.vml, "shape"), QualifiedName(.vml, "shapetype"),
      QualifiedName(XMLNamespace("urn:schemas-microsoft-com:office:office"), "shapelayout"),
    ]
    return drawing.children(of: Markup.root).allSatisfy { known.contains(drawing.name(of: $0)) }
  }

  /// Takes the emptied parts away, with what links to them.
  private func removeParts() throws(PatchRefusal) {
    guard !emptied.isEmpty else { return }
    try PartRemoval.remove(emptied, linkedFrom: sheet.part, in: package)
  }
}
