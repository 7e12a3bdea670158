/// A place in a folded value, which moves from the front while parts are taken, and from the back for endings.
struct TargetScanner {
  private(set) var rest: ArraySlice<Unicode.Scalar>

  init(_ text: ArraySlice<Unicode.Scalar>) {
    rest = text
  }

  var isAtEnd: Bool { rest.isEmpty }
  var next: Unicode.Scalar? { rest.first }

  /// The scalar after the next one.
  var second: Unicode.Scalar? { rest.dropFirst().first }

  mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func take<Meaning>(_ table: SpellingTable<Meaning>) -> Meaning? {
    guard let (meaning, count) = table.prefix(of: rest) else { return nil }
    rest = rest.dropFirst(count)
    return meaning
  }

  /// Takes an ending off the back.
  mutating func takeEnding<Meaning>(_ table: SpellingTable<Meaning>) -> Meaning? {
    guard let (meaning, count) = table.suffix(of: rest) else { return nil }
    rest = rest.dropLast(count)
    return meaning
  }

  /// Takes one to a number of decimal digits, and gives their value and their count.
  mutating func takeDigits(atMost limit: Int) -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while count < limit, let digit = rest.first?.decimalDigit {
      value = value * 10 + digit
      count += 1
      rest = rest.dropFirst()
    }
    return count > 0 ? (value, count) : nil
  }
}

extension Unicode.Scalar {
  /// The value of an ASCII digit.
  var decimalDigit: Int? {
    value >= 0x30 && value <= 0x39 ? Int(value) - 0x30 : nil
  }
}

extension ArraySlice<Unicode.Scalar> {
  var text: String { String(String.UnicodeScalarView(self)) }
}
