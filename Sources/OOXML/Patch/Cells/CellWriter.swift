import Spreadsheet

/// Writes cell elements.
struct CellWriter {
  let markup: Markup

  /// The prefix of the sheet's elements with its colon.
  let prefix: String

  init(_ markup: Markup) {
    self.markup = markup
    prefix = markup.prefix(of: Markup.root)
  }

  /// A new cell.
  func element(_ value: PatchValue, at place: CellReference, style: String?) -> String {
    let styleText = style.map { " s=\"\($0)\"" } ?? ""
    return element("\(prefix)c", " r=\"\(place)\"\(styleText)", value, behind: "")
  }

  /// A cell that exists with another value: its other attributes and unknown children stay, its formula and the
  /// metadata of the old value (`cm`, `vm`) go.
  func element(_ value: PatchValue, replacing node: Int, at place: CellReference) -> String {
    let attributes = markup.attributes(of: node).filter { attribute in
      !markup.matches(attribute.name, "t") && !markup.matches(attribute.name, "cm")
        && !markup.matches(attribute.name, "vm")
    }
    let replaced: [QualifiedName] = [.main("f"), .main("v"), .main("is")]
    let kept = markup.children(of: node).filter { !replaced.contains(markup.name(of: $0)) }
    let texts = attributes.map { attribute in
      // Some writers number the cells from 0 instead of naming them; LibreOffice reads nothing there.
      markup.matches(attribute.name, "r") && CellReference(markup.raw(attribute.value)) == nil
        ? " r=\"\(place)\"" : markup.raw(attribute.range)
    }
    return element(
      markup.tagName(of: node), texts.joined(), value,
      behind: kept.map { markup.raw(markup.nodes[$0].range) }.joined())
  }

  private func element(
    _ name: String, _ attributes: String, _ value: PatchValue, behind: String
  ) -> String {
    let prefix = name.utf8.firstIndex(of: 0x3A).map { String(name[...$0]) } ?? ""
    switch value {
    case .text(let text) where !text.isEmpty:
      let type = " t=\"inlineStr\""
      let string = CellWriter.text(text, prefix: prefix)
      return "<\(name)\(attributes)\(type)><\(prefix)is>\(string)</\(prefix)is>\(behind)</\(name)>"
    case .number(let number):
      return "<\(name)\(attributes)><\(prefix)v>\(number)</\(prefix)v>\(behind)</\(name)>"
    case .text, .blank:
      return behind.isEmpty ? "<\(name)\(attributes)/>" : "<\(name)\(attributes)>\(behind)</\(name)>"
    }
  }

  /// The element `<t>` of a text; blanks at its edges and line breaks are kept.
  static func text(_ text: String, prefix: String) -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    let scalars = text.unicodeScalars
    let keepsBlanks =
      scalars.first.map(blanks.contains) ?? false || scalars.last.map(blanks.contains) ?? false
      || scalars.contains("\n") || text.contains("  ")
    let space = keepsBlanks ? " xml:space=\"preserve\"" : ""
    return "<\(prefix)t\(space)>\(MarkupText.cell(text))</\(prefix)t>"
  }
}
