/// Makes text of the bytes between two tags, which expat has found well-formed.
struct MarkupTextDecoder {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private var text: [UInt8] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  mutating func decode() -> String {
    // Nearly all texts have nothing to resolve.
    guard bytes.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x0D }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case 0x26: reference()
      case 0x3C: markup()
      case 0x0D: lineEnd()
      default:
        text.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func lineEnd() {
    text.append(0x0A)
    offset += 1
    if offset < bytes.endIndex, bytes[offset] == 0x0A { offset += 1 }
  }

  /// A character reference or one of the five entities that XML has of its own.
  private mutating func reference() {
    let end = bytes[offset...].firstIndex(of: 0x3B) ?? bytes.endIndex - 1
    let name = String(decoding: bytes[(offset + 1)..<max(offset + 1, end)], as: UTF8.self)
    offset = end + 1
    let named: [String: UInt8] = ["amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27]
    if let byte = named[name] {
      text.append(byte)
    } else if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      if let scalar = value.flatMap(Unicode.Scalar.init) { text += Array(String(scalar).utf8) }
    }
  }

  /// A section of character data, a comment or a processing instruction.
  private mutating func markup() {
    let section = Array("<![CDATA[".utf8)
    if bytes[offset...].starts(with: section) {
      let start = offset + section.count
      let end = end(of: "]]>", from: start)
      text += bytes[start..<end]
      offset = min(end + 3, bytes.endIndex)
    } else if bytes[offset...].starts(with: "<!--".utf8) {
      offset = min(end(of: "-->", from: offset + 4) + 3, bytes.endIndex)
    } else {
      offset = min(end(of: "?>", from: offset) + 2, bytes.endIndex)
    }
  }

  private func end(of mark: StaticString, from start: Int) -> Int {
    var place = start
    let length = mark.utf8CodeUnitCount
    while place + length <= bytes.endIndex {
      if (0..<length).allSatisfy({ bytes[place + $0] == mark.utf8Start[$0] }) { return place }
      place += 1
    }
    return bytes.endIndex
  }
}
