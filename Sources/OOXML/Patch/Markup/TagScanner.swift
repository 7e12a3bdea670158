/// Goes through the attributes of one start tag, which expat has found well-formed.
struct TagScanner {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int

  init(_ bytes: [UInt8], tag: Range<Int>) {
    self.bytes = bytes
    offset = TagScanner.nameRange(bytes, at: tag.lowerBound).upperBound
    end = tag.upperBound
  }

  /// The next attribute, nil at the tag's end.
  mutating func next() -> MarkupAttribute? {
    let start = offset
    skipBlanks()
    let name = offset
    while offset < end, !TagScanner.endsName(bytes[offset]) { offset += 1 }
    let nameEnd = offset
    skipBlanks()
    guard nameEnd > name, offset < end, bytes[offset] == 0x3D else { return nil }
    offset += 1
    skipBlanks()
    guard offset < end, case let quote = bytes[offset], quote == 0x22 || quote == 0x27 else { return nil }
    offset += 1
    let value = offset
    while offset < end, bytes[offset] != quote { offset += 1 }
    guard offset < end else { return nil }
    offset += 1
    return MarkupAttribute(name: name..<nameEnd, value: value..<offset - 1, range: start..<offset)
  }

  private mutating func skipBlanks() {
    while offset < end, TagScanner.isBlank(bytes[offset]) { offset += 1 }
  }

  /// The name in the tag that begins at an offset.
  static func nameRange(_ bytes: [UInt8], at start: Int) -> Range<Int> {
    var end = start + 1
    while end < bytes.count, !endsName(bytes[end]) { end += 1 }
    return start + 1..<end
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == 0x3D || byte == 0x2F || byte == 0x3E
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
