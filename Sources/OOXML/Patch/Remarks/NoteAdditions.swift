import Spreadsheet

/// Puts notes on cells of one sheet: into its part of comments and its drawing, or into new ones.
struct NoteAdditions {
  private let sheet: Markup
  private let notes: SheetNotes
  private let package: PatchedPackage

  /// In the order of the cells, one for each.
  private let remarks: [CellRemark]

  /// What has to change in the sheet's own part.
  private(set) var sheetSplices = Splices()

  private static let commentsType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
  private static let drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"

  init(_ remarks: [CellRemark], on sheet: Markup, _ notes: SheetNotes, in package: PatchedPackage) {
    self.remarks = remarks
    self.sheet = sheet
    self.notes = notes
    self.package = package
  }

  /// Makes the changes but for those of the sheet's own part; none where it throws.
  mutating func make() throws(PatchRefusal) {
    guard !remarks.isEmpty else { return }
    var edits = PartEdits()
    var parts = try NewParts(in: package)
    var added: [(kind: String, part: String)] = []
    let boxes = notes.shapes
    let boxless = remarks.filter { boxes[$0.cell] == nil }
    if let comments = notes.comments {
      edits.append(comments, try additions(to: comments))
    } else if let part = notes.missingComments {
      parts.add(part, Array(newComments().utf8), type: NoteAdditions.commentsType)
    } else {
      let part = parts.freeName(like: "xl/comments1.xml")
      parts.add(part, Array(newComments().utf8), type: NoteAdditions.commentsType)
      added.append(("comments", part))
    }
    if let drawing = notes.drawing {
      edits.append(drawing, try addedBoxes(for: boxless, in: drawing))
    } else if !boxless.isEmpty {
      let part = parts.freeName(like: "xl/drawings/vmlDrawing1.vml")
      let block = ShapeIdentifiers.greatestBlock(in: package) + 1
      let first = block * ShapeIdentifiers.blockLength + 1
      let drawing = NoteShape.drawing(block: block, shapes(of: boxless, from: first))
      parts.add(part, Array(drawing.utf8), type: NoteAdditions.drawingType)
      added.append(("vmlDrawing", part))
    }
    let ids = try link(added, &parts, &edits)
    parts.apply()
    edits.apply(to: package)
    if let id = ids["vmlDrawing"] { reference(id) }
  }

  // MARK: Comments

  private func newComments() -> String {
    let comments = remarks.map { comment($0, author: 0, prefix: "") }.joined()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<comments xmlns=\"\(sheet.spellings.main)\"><authors><author>\(CellRemark.author)</author></authors>"
      + "<commentList>\(comments)</commentList></comments>"
  }

  private func comment(_ remark: CellRemark, author: Int, prefix: String) -> String {
    "<\(prefix)comment ref=\"\(remark.cell)\" authorId=\"\(author)\"><\(prefix)text>"
      + NoteText.runs(remark.text, prefix: prefix) + "</\(prefix)text></\(prefix)comment>"
  }

  private func additions(to comments: Markup) throws(PatchRefusal) -> Splices {
    var splices = Splices()
    let known = notes.notes
    let new = remarks.filter { known[$0.cell] == nil }
    for remark in remarks { try known[remark.cell]?.append(remark.text, &splices) }
    guard !new.isEmpty else { return splices }
    guard let authors = comments.child(of: Markup.root, named: .main("authors")),
      let list = comments.child(of: Markup.root, named: .main("commentList"))
    else { throw .unusualStructure(part: comments.part, element: "comments") }
    let names = comments.children(of: authors, named: .main("author")).map { comments.text(of: $0) }
    let prefix = comments.prefix(of: Markup.root)
    let author = names.firstIndex(of: CellRemark.author) ?? names.count
    if author == names.count {
      comments.insert(
        "<\(prefix)author>\(CellRemark.author)</\(prefix)author>", into: authors, &splices)
    }
    let text = new.map { comment($0, author: author, prefix: prefix) }.joined()
    comments.insert(text, into: list, &splices)
    return splices
  }

  // MARK: Boxes

  private func shapes(of remarks: [CellRemark], from first: Int) -> String {
    remarks.enumerated().map { index, remark in
      NoteShape(cell: remark.cell, text: remark.text, identifier: first + index).markup
    }.joined()
  }

  private func addedBoxes(for remarks: [CellRemark], in drawing: Markup) throws(PatchRefusal) -> Splices {
    var splices = Splices()
    guard !remarks.isEmpty else { return splices }
    let greatest = ShapeIdentifiers.greatest(in: drawing)
    let block = ShapeIdentifiers.greatestBlock(in: package) + 1
    let first = max(greatest, greatest == 0 ? block * ShapeIdentifiers.blockLength : 0) + 1
    let hasKind = drawing.all(QualifiedName(.vml, "shapetype")).contains {
      drawing.value("id", of: $0) == "_x0000_t202"
    }
    let text = (hasKind ? "" : NoteShape.kind) + shapes(of: remarks, from: first)
    drawing.insert(text, into: Markup.root, &splices)
    return splices
  }

  // MARK: Links

  /// Links the sheet to its new parts; returns the identifiers by kind.
  private func link(
    _ added: [(kind: String, part: String)], _ parts: inout NewParts, _ edits: inout PartEdits
  ) throws(PatchRefusal) -> [String: String] {
    let links = added.map {
      PartLinks.NewLink(type: "\(sheet.spellings.relationships)/\($0.kind)", part: $0.part)
    }
    let ids = notes.links.add(links, to: sheet.part, &parts, &edits)
    return Dictionary(zip(added.map(\.kind), ids)) { first, _ in first }
  }

  private mutating func reference(_ id: String) {
    let prefix = sheet.prefix(of: Markup.root)
    let element =
      "<\(prefix)legacyDrawing xmlns:r=\"\(sheet.spellings.relationships)\" r:id=\"\(id)\"/>"
    sheet.insertChild(
      "legacyDrawing", element, into: Markup.root, order: WorksheetOrder.names, &sheetSplices)
  }
}
