extension SheetClone {
  /// Notes and threaded comments under new identifiers, the same for the same clone.
  func renewedRemarks(_ part: String) throws(PatchRefusal) -> [UInt8] {
    let markup = try package.markup(of: part)
    var splices = Splices()
    let remarks = [QualifiedName.main("comment"), QualifiedName(.threadedComments, "threadedComment")]
    for node in remarks.flatMap(markup.all) {
      for attribute in markup.attributes(of: node) {
        // Who wrote it stays the same person.
        guard !markup.matches(attribute.name, "personId"), let renewed = renewed(markup.raw(attribute.value))
        else { continue }
        splices.replace(attribute.value, with: renewed)
      }
    }
    // The author of a note that stands for a thread names the thread.
    for node in markup.all(.main("author")) {
      let text = markup.text(of: node)
      guard text.hasPrefix("tc="), let renewed = renewed(String(text.dropFirst(3))) else { continue }
      markup.setText(of: node, to: "tc=" + renewed, &splices)
    }
    return markup.applying(splices)
  }

  /// Another identifier for one in braces, made of it and the clone's name; nil for what is none.
  private func renewed(_ text: String) -> String? {
    guard text.utf8.count == 38, text.utf8.allSatisfy({ $0 < 0x80 }), text.hasPrefix("{"), text.hasSuffix("}")
    else { return nil }
    // FNV-1a in 64 bits; it is to be different, not secret.
    let hash = (text + name).utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash & 0xFFFF_FFFF_FFFF, radix: 16, uppercase: true)
    return text.prefix(25) + String(repeating: "0", count: 12 - digits.count) + digits + "}"
  }

  /// The boxes of notes under identifiers that no other drawing has.
  func renewedShapes(_ part: String) throws(PatchRefusal) -> [UInt8] {
    let markup = try package.markup(of: part)
    var splices = Splices()
    guard let map = markup.all(ShapeIdentifiers.map).first,
      let old = markup.value("data", of: map).flatMap({ UInt16($0) })
    else { return markup.applying(splices) }
    let new = ShapeIdentifiers.greatestBlock(in: package) + 1
    markup.set("data", of: map, to: "\(new)", &splices)
    for node in markup.nodes.indices {
      for attribute in markup.attributes(of: node) {
        let text = markup.raw(attribute.value)
        let mark = ShapeIdentifiers.mark
        let length = UInt32(ShapeIdentifiers.blockLength)
        guard text.hasPrefix(mark), let number = UInt32(text.dropFirst(mark.count)),
          number / length == UInt32(old)
        else { continue }
        splices.replace(attribute.value, with: "\(mark)\(UInt32(new) * length + number % length)")
      }
    }
    return markup.applying(splices)
  }
}
