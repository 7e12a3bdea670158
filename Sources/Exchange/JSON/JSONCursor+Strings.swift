/// Strings and their escapes.
extension JSONCursor {
  /// The text of the string at the cursor.
  mutating func scanString() throws(JSONRefusal) -> String {
    try pass(UInt8(ascii: "\""))
    let start = index
    try skipPlain()
    if bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }
    return try scanEscaped(from: start)
  }

  /// Passes characters up to a quote or a backslash.
  private mutating func skipPlain() throws(JSONRefusal) {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return
      case 0x00..<0x20: throw fault(.controlCharacter, at: index)
      default: index += 1
      }
    }
    throw fault(.unexpectedEnd, at: index)
  }

  private mutating func scanEscaped(from start: Int) throws(JSONRefusal) -> String {
    var text = Array(bytes[start..<index])
    while bytes[index] == UInt8(ascii: "\\") {
      try scanEscape(into: &text)
      let plain = index
      try skipPlain()
      text.append(contentsOf: bytes[plain..<index])
    }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func scanEscape(into text: inout [UInt8]) throws(JSONRefusal) {
    let start = index
    guard index + 1 < bytes.count else { throw fault(.unexpectedEnd, at: bytes.count) }
    let letter = bytes[index + 1]
    index += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scanCodePoint(from: start))).utf8)
    default: throw fault(.malformedEscape, at: start)
    }
  }

  /// The character behind `\u`: one escape, or two that make a surrogate pair.
  private mutating func scanCodePoint(from start: Int) throws(JSONRefusal) -> Unicode.Scalar {
    let first = try scanHexadecimal(from: start)
    guard first != 0 else { throw fault(.nullCharacter, at: start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw fault(.loneSurrogate, at: start) }
    index += 2
    let second = try scanHexadecimal(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func scanHexadecimal(from start: Int) throws(JSONRefusal) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        throw fault(.malformedEscape, at: start)
      }
      value = value << 4 + UInt32(digit)
      index += 1
    }
    return value
  }
}
