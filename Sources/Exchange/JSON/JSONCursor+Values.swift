import Spreadsheet

/// Values as the canonical form has them; null where a key has no value.
extension JSONCursor {
  public mutating func string() throws(JSONRefusal) -> String {
    try require(.string)
    return try scanString()
  }

  public mutating func optionalString() throws(JSONRefusal) -> String? {
    try takeNull() ? nil : try string()
  }

  /// An integer within a range, spelled as one.
  mutating func integer(in range: ClosedRange<Int>) throws(JSONRefusal) -> Int {
    try require(.number)
    let spelling = try scanNumber()
    guard let number = Int(spelling), range.contains(number) else {
      throw .notWithin(range, path: path, found: spelling)
    }
    return number
  }

  /// An exact decimal in a string; a JSON number is refused.
  mutating func optionalDecimal() throws(JSONRefusal) -> ExactDecimal? {
    switch try peekKind() {
    case .null:
      _ = try takeNull()
      return nil
    case .number:
      throw .inexactNumber(path: path, found: try scanNumber())
    default:
      let text = try string()
      guard JSONCursor.isPlainDecimal(text.utf8), let number = ExactDecimal(text) else {
        throw .malformedDecimal(path: path, found: text)
      }
      return number
    }
  }

  /// Passes a value of any kind.
  public mutating func skipValue() throws(JSONRefusal) {
    switch try peekKind() {
    case .object:
      try enterObject()
      while try nextKey() != nil { try skipValue() }
    case .array:
      try enterArray()
      while try nextElement() { try skipValue() }
    case .string: _ = try scanString()
    case .number: _ = try scanNumber()
    case .boolean: _ = try boolean()
    case .null: _ = try takeNull()
    }
  }

  /// Makes sure that nothing but blanks is left.
  public mutating func finish() throws(JSONRefusal) {
    skipBlanks()
    guard index == bytes.count else { throw fault(.textBehindValue, at: index) }
  }

  /// Whether a text is spelled `-0.5`, `160000.00`, `7`: no exponent, no sign but minus, no bare point, no zero ahead.
  private static func isPlainDecimal(_ text: String.UTF8View) -> Bool {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return false
    }
    return parts[0].count == 1 || parts[0].first != UInt8(ascii: "0")
  }
}
