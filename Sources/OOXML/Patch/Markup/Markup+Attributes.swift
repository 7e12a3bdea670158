extension Markup {
  /// The attribute of a name without prefix.
  func attribute(_ name: StaticString, of node: Int) -> MarkupAttribute? {
    var scanner = TagScanner(bytes, tag: nodes[node].tag)
    while let attribute = scanner.next() {
      if matches(attribute.name, name) { return attribute }
    }
    return nil
  }

  /// The value of an attribute without prefix, its character references resolved.
  func value(_ name: StaticString, of node: Int) -> String? {
    attribute(name, of: node).map { text(in: $0.value) }
  }

  func attributes(of node: Int) -> [MarkupAttribute] {
    var scanner = TagScanner(bytes, tag: nodes[node].tag)
    var attributes: [MarkupAttribute] = []
    while let attribute = scanner.next() { attributes.append(attribute) }
    return attributes
  }

  /// The attribute `id` in the namespace of relationships, whatever its prefix.
  func relationshipID(of node: Int) -> MarkupAttribute? { relationshipAttributes(of: node).first }

  /// The attributes in the namespace of relationships (`r:id`, `r:embed` …).
  func relationshipAttributes(of node: Int) -> [MarkupAttribute] {
    attributes(of: node).filter { attribute in
      guard let colon = bytes[attribute.name].firstIndex(of: 0x3A) else { return false }
      let prefix = String(decoding: bytes[attribute.name.lowerBound..<colon], as: UTF8.self)
      return namespace(ofPrefix: prefix, at: node) == .documentRelationships
    }
  }

  /// The namespace that a prefix stands for at an element, nil where it is not declared.
  func namespace(ofPrefix prefix: String, at node: Int) -> XMLNamespace? {
    let wanted = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
    var node = node
    while node >= 0 {
      let declaration = attributes(of: node).first { raw($0.name) == wanted }
      if let declaration { return XMLNamespace(text(in: declaration.value)) }
      node = Int(nodes[node].parent)
    }
    return nil
  }

  /// An attribute that is true as `1` or `true`.
  func flag(_ name: StaticString, of node: Int) -> Bool? {
    value(name, of: node).map { $0 == "1" || $0 == "true" }
  }

  func raw(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the bytes of a range spell a name.
  func matches(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for (offset, index) in range.enumerated() where bytes[index] != name.utf8Start[offset] { return false }
    return true
  }
}
