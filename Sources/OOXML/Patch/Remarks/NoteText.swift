import Spreadsheet

/// The text of a note in a part of comments (ECMA-376 part 1, 18.7.3): what others wrote, and our part below a fixed line.
struct NoteText {
  let markup: Markup

  /// The element `<comment>`.
  let node: Int

  /// The elements `<t>` that are shown, in their order: those of phonetic runs are not.
  private let pieces: [Int]
  private let texts: [String]

  init(_ node: Int, in markup: Markup) {
    self.node = node
    self.markup = markup
    let text = markup.child(of: node, named: .main("text"))
    let children = text.map(markup.children) ?? []
    pieces = children.flatMap { child -> [Int] in
      if markup.isNode(child, .main("t")) { return [child] }
      guard markup.isNode(child, .main("r")) else { return [] }
      return markup.children(of: child, named: .main("t"))
    }
    texts = pieces.map { markup.text(of: $0) }
  }

  var cell: CellReference? { markup.value("ref", of: node).flatMap { CellReference($0) } }

  private var whole: String { texts.joined() }

  /// Whether there is nothing but our part.
  var isOurs: Bool { NoteText.others(in: whole)?.isEmpty == true }

  /// Whether our part stands in it at all.
  var holdsOurs: Bool { NoteText.others(in: whole) != nil }

  /// What stands before our part; nil where ours is not there.
  private static func others(in text: String) -> String? {
    guard let line = text.firstRange(of: CellRemark.line) else { return nil }
    var others = text[..<line.lowerBound]
    while others.last?.isNewline == true { others.removeLast() }
    return String(others)
  }

  // MARK: Adding

  /// The runs of our part.
  static func runs(_ text: String, prefix: String) -> String {
    func run(_ text: String, isBold: Bool) -> String {
      let bold = isBold ? "<\(prefix)b/>" : ""
      return "<\(prefix)r><\(prefix)rPr>\(bold)<\(prefix)sz val=\"9\"/><\(prefix)color indexed=\"81\"/>"
        + "<\(prefix)rFont val=\"宋体\"/><\(prefix)charset val=\"134\"/></\(prefix)rPr>"
        + "<\(prefix)t xml:space=\"preserve\">\(MarkupText.cell(text))</\(prefix)t></\(prefix)r>"
    }
    return run(CellRemark.line + "\n", isBold: true) + run(text, isBold: false)
  }

  /// Adds our part below what is there.
  func append(_ text: String, _ splices: inout Splices) throws(PatchRefusal) {
    let prefix = markup.prefix(of: node)
    let runs = NoteText.runs(text, prefix: prefix)
    guard let container = markup.child(of: node, named: .main("text")) else {
      throw .unusualStructure(part: markup.part, element: "comment")
    }
    let children = markup.children(of: container)
    // A text without runs becomes one: Excel shows runs alone where there are any.
    if let plain = children.first(where: { markup.isNode($0, .main("t")) }) {
      splices.insert("<\(prefix)r>", at: markup.nodes[plain].range.lowerBound)
      splices.insert("</\(prefix)r>", at: markup.nodes[plain].range.upperBound)
    }
    let line =
      whole.isEmpty ? "" : "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\n</\(prefix)t></\(prefix)r>"
    let next = children.first { !markup.isNode($0, .main("t")) && !markup.isNode($0, .main("r")) }
    markup.insert(line + runs, into: container, before: next, &splices)
  }

  // MARK: Removing

  /// Takes our part out of a note that holds others' too, with the line break before it.
  func removeOurs(_ splices: inout Splices) {
    guard let others = NoteText.others(in: whole) else { return }
    var left = others.unicodeScalars.count
    for (piece, text) in zip(pieces, texts) {
      let length = text.unicodeScalars.count
      if length <= left {
        left -= length
      } else if left > 0 {
        markup.setText(of: piece, to: String(text.unicodeScalars.prefix(left)), &splices)
        left = 0
      } else {
        markup.remove(run(of: piece), &splices)
      }
    }
  }

  /// The run around a piece, or the piece itself.
  private func run(of piece: Int) -> Int {
    let parent = Int(markup.nodes[piece].parent)
    return parent >= 0 && markup.isNode(parent, .main("r")) ? parent : piece
  }
}
