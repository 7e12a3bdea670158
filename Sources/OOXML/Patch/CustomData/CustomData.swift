/// Data of a program's own, as a custom XML part holds them (ECMA-376 part 1, 22.5): the attributes without prefix and the text
/// of its root element.
public struct CustomData: Hashable, Sendable {
  public var attributes: [String: String]

  /// Whatever XML can hold; a carriage return comes back as it is.
  public var text: String

  public init(attributes: [String: String], text: String) {
    self.attributes = attributes
    self.text = text
  }
}

extension CustomData {
  /// A part with the data, written as LibreOffice writes it, so that it survives there to the byte.
  func part(of kind: CustomDataKind) -> [UInt8] {
    let attributes = self.attributes.sorted { $0.key < $1.key }.map {
      " \($0.key)=\"\(MarkupText.attribute($0.value))\""
    }
    return Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<\(kind.element) xmlns=\"\(MarkupText.attribute(kind.namespace))\"\(attributes.joined())>"
        + "\(MarkupText.attribute(text))</\(kind.element)>").utf8)
  }

  init(_ markup: Markup) {
    var attributes: [String: String] = [:]
    for attribute in markup.attributes(of: Markup.root) {
      let name = markup.raw(attribute.name)
      guard name != "xmlns", !name.contains(":") else { continue }
      attributes[name] = markup.text(in: attribute.value)
    }
    self.init(attributes: attributes, text: markup.text(of: Markup.root))
  }
}
