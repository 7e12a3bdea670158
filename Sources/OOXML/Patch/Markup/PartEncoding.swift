/// How a part is written; expat reads these and no others.
enum PartEncoding: Equatable {
  case utf8(hasMark: Bool)
  case utf16(isBigEndian: Bool, hasMark: Bool)

  /// ISO-8859-1 or, with characters up to 127 only, US-ASCII; other characters stand as references.
  case oneByte(limit: UInt32)

  /// A part in UTF-8 without a byte order mark, and how it was written.
  ///
  /// What can't be written back to the very same bytes is refused.
  static func decode(_ content: [UInt8], part: String) throws(Refusal) -> (PartEncoding, [UInt8]) {
    let encoding = try encoding(of: content, part: part)
    let bytes = encoding.decoded(content)
    guard bytes == content || encoding.encode(bytes) == content else {
      throw .unsupportedEncoding(part: part, encoding: declared(in: content))
    }
    return (encoding, bytes)
  }

  private static func encoding(of content: [UInt8], part: String) throws(Refusal) -> PartEncoding {
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(hasMark: true) }
    if content.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false, hasMark: true) }
    if content.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true, hasMark: true) }
    if content.starts(with: [0x3C, 0x00]) { return .utf16(isBigEndian: false, hasMark: false) }
    if content.starts(with: [0x00, 0x3C]) { return .utf16(isBigEndian: true, hasMark: false) }
    switch declared(in: content).uppercased() {
    case "", "UTF-8": return .utf8(hasMark: false)
    case "ISO-8859-1": return .oneByte(limit: 0xFF)
    case "US-ASCII": return .oneByte(limit: 0x7F)
    case let other: throw .unsupportedEncoding(part: part, encoding: other)
    }
  }

  /// The encoding that the XML declaration names, empty where it names none.
  private static func declared(in content: [UInt8]) -> String {
    guard content.starts(with: "<?xml".utf8), let end = content.firstIndex(of: 0x3E) else { return "" }
    var scanner = TagScanner(content, tag: 0..<end)
    while let attribute = scanner.next() {
      if String(decoding: content[attribute.name], as: UTF8.self) == "encoding" {
        return String(decoding: content[attribute.value], as: UTF8.self)
      }
    }
    return ""
  }

  private func decoded(_ content: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark): return hasMark ? Array(content.dropFirst(3)) : content
    case .oneByte: return Array(String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) })).utf8)
    case .utf16(let isBigEndian, let hasMark):
      let units = stride(from: hasMark ? 2 : 0, to: content.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(content[index]), UInt16(content[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
  }

  /// UTF-8 in this encoding, with its mark.
  func encode(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8(let hasMark): return hasMark ? [0xEF, 0xBB, 0xBF] + bytes : bytes
    case .oneByte(let limit):
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap { scalar -> [UInt8] in
        scalar.value <= limit ? [UInt8(scalar.value)] : Array("&#\(scalar.value);".utf8)
      }
    case .utf16(let isBigEndian, let hasMark):
      let units = (hasMark ? [0xFEFF] : []) + Array(String(decoding: bytes, as: UTF8.self).utf16)
      return units.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBigEndian ? [high, low] : [low, high]
      }
    }
  }
}
