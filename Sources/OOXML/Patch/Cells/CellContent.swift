import Spreadsheet

/// What a cell's element holds, as the reader takes it.
struct CellContent {
  let formula: Int?
  let value: Int?
  let inlineString: Int?
  let type: OpenCell.CellType

  init(_ node: Int, in markup: Markup) {
    formula = markup.child(of: node, named: .main("f"))
    value = markup.child(of: node, named: .main("v"))
    inlineString = markup.child(of: node, named: .main("is"))
    type =
      markup.attribute("t", of: node).map { attribute in
        markup.bytes[attribute.value].withUnsafeBytes { OpenCell.CellType($0) }
      } ?? .number
  }

  /// Whether the cell already holds a value and nothing else that would go with it.
  ///
  /// - Parameter strings: a shared string by its index.
  func holds(
    _ wanted: PatchValue, in markup: Markup, strings: (Int) throws(PatchRefusal) -> String?
  ) throws(PatchRefusal) -> Bool {
    guard formula == nil else { return false }
    return try held(in: markup, strings: strings)?.isSame(as: wanted) ?? false
  }

  /// The cell's value as one that can be put into a cell; nil for one of another kind.
  private func held(
    in markup: Markup, strings: (Int) throws(PatchRefusal) -> String?
  ) throws(PatchRefusal) -> PatchValue? {
    if let inlineString, type == .inlineString || value == nil {
      let text = CellContent.inlineText(inlineString, in: markup)
      return text.isEmpty ? .blank : .text(CellContent.unescaped(text))
    }
    guard let value else { return .blank }
    let text = markup.text(of: value)
    if text.isEmpty { return .blank }
    switch type {
    case .sharedString:
      guard let string = try Int(text).flatMap({ index throws(PatchRefusal) in try strings(index) }) else {
        return nil
      }
      return string.isEmpty ? .blank : .text(string)
    case .formulaString, .inlineString, .unknown: return .text(CellContent.unescaped(text))
    case .number:
      return Array(text.utf8).withUnsafeBytes { ExactDecimal(excelNumber: $0) }.map(PatchValue.number)
    case .boolean, .error, .date: return nil
    }
  }

  /// The runs of an inline string, joined; phonetic runs are none of them.
  private static func inlineText(_ node: Int, in markup: Markup) -> String {
    var text = ""
    for child in markup.children(of: node) {
      if markup.isNode(child, .main("t")) {
        text += markup.text(of: child)
      } else if markup.isNode(child, .main("r")) {
        for run in markup.children(of: child, named: .main("t")) { text += markup.text(of: run) }
      }
    }
    return text
  }

  private static func unescaped(_ text: String) -> String {
    let buffer = TextBuffer(limit: text.utf8.count)
    var copy = text
    _ = copy.withUTF8 { buffer.append(UnsafeRawBufferPointer($0)) }
    buffer.decodeEscapes()
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
