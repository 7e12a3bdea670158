extension Markup {
  /// Puts elements into an element, behind those that it has or before one of them.
  ///
  /// An empty tag `<a/>` becomes a pair of tags.
  func insert(_ text: String, into node: Int, before sibling: Int? = nil, _ splices: inout Splices) {
    guard nodes[node].isEmptyTag else {
      let place = sibling.map { nodes[$0].range.lowerBound } ?? nodes[node].content.upperBound
      return splices.insert(text, at: place)
    }
    let end = nodes[node].tag.upperBound
    splices.replace(end - 2..<end, with: ">\(text)</\(tagName(of: node))>")
  }

  /// Gives an attribute without prefix a value, whether the element has it or not.
  func set(_ name: StaticString, of node: Int, to value: String, _ splices: inout Splices) {
    let value = MarkupText.attribute(value)
    if let attribute = attribute(name, of: node) {
      guard raw(attribute.value) != value else { return }
      // A value in single quotes may not hold one.
      splices.replace(attribute.value, with: value.replacing("'", with: "&apos;"))
    } else {
      splices.insert(" \(name)=\"\(value)\"", at: attributesEnd(of: node))
    }
  }

  func removeAttribute(_ name: StaticString, of node: Int, _ splices: inout Splices) {
    if let attribute = attribute(name, of: node) { splices.remove(attribute.range) }
  }

  func remove(_ node: Int, _ splices: inout Splices) { splices.remove(nodes[node].range) }

  /// Replaces all that stands in an element by a text.
  func setText(of node: Int, to text: String, _ splices: inout Splices) {
    let content = MarkupText.content(text)
    if nodes[node].isEmptyTag {
      insert(content, into: node, &splices)
    } else if raw(nodes[node].content) != content {
      splices.replace(nodes[node].content, with: content)
    }
  }

  /// Where a further attribute is written: behind the last one, or behind the name.
  private func attributesEnd(of node: Int) -> Int {
    attributes(of: node).last?.range.upperBound
      ?? TagScanner.nameRange(bytes, at: nodes[node].tag.lowerBound).upperBound
  }
}
