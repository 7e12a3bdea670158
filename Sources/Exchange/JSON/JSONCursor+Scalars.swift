/// Values that are no containers.
extension JSONCursor {
  /// What the value at the cursor is, by its first character.
  mutating func peekKind() throws(JSONRefusal) -> JSONKind {
    skipBlanks()
    guard index < bytes.count else { throw fault(.unexpectedEnd, at: index) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw unexpected()
    }
  }

  /// Makes sure that the value at the cursor is of a kind.
  mutating func require(_ kind: JSONKind) throws(JSONRefusal) {
    let found = try peekKind()
    guard found == kind else { throw .wrongType(path: path, expected: kind, found: found) }
  }

  /// Passes null; false, and nothing passed, where the value is another.
  public mutating func takeNull() throws(JSONRefusal) -> Bool {
    guard try peekKind() == .null else { return false }
    try scanWord("null")
    return true
  }

  mutating func boolean() throws(JSONRefusal) -> Bool {
    try require(.boolean)
    let isTrue = bytes[index] == UInt8(ascii: "t")
    try scanWord(isTrue ? "true" : "false")
    return isTrue
  }

  private mutating func scanWord(_ word: StaticString) throws(JSONRefusal) {
    for offset in 0..<word.utf8CodeUnitCount { try pass(word.utf8Start[offset]) }
  }

  /// A number's spelling.
  mutating func scanNumber() throws(JSONRefusal) -> String {
    let start = index
    if peek(UInt8(ascii: "-")) { index += 1 }
    if peek(UInt8(ascii: "0")) { index += 1 } else { try scanDigits(from: start) }
    if peek(UInt8(ascii: ".")) {
      index += 1
      try scanDigits(from: start)
    }
    if peek(UInt8(ascii: "e")) || peek(UInt8(ascii: "E")) {
      index += 1
      if peek(UInt8(ascii: "+")) || peek(UInt8(ascii: "-")) { index += 1 }
      try scanDigits(from: start)
    }
    // `01` and `1x` are no numbers.
    if index < bytes.count, JSONCursor.continuesWord(bytes[index]) {
      throw fault(.malformedNumber, at: start)
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func peek(_ byte: UInt8) -> Bool { index < bytes.count && bytes[index] == byte }

  private mutating func scanDigits(from start: Int) throws(JSONRefusal) {
    let first = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > first else { throw fault(.malformedNumber, at: start) }
  }

  private static func continuesWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }
}
