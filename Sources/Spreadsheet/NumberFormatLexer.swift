/// Takes the code of a number format apart into sections of tokens.
struct NumberFormatLexer {
  private let code: [Unicode.Scalar]
  private var index = 0
  private var section = NumberFormatSection()

  init(_ code: String) {
    self.code = Array(code.unicodeScalars)
  }

  mutating func sections() -> [NumberFormatSection] {
    var sections: [NumberFormatSection] = []
    while index < code.count {
      if code[index] == ";" {
        sections.append(section.completed())
        section = NumberFormatSection()
        index += 1
      } else {
        scanToken()
      }
    }
    return sections + [section.completed()]
  }

  private mutating func scanToken() {
    let scalar = code[index]
    switch scalar {
    case "\"": scanQuoted()
    case "\\", "!": scanCharacter { .literal($0) }
    case "_": scanCharacter { _ in .padding }
    case "*": scanCharacter { _ in nil }
    case "[": scanBracket()
    case "0": take(1, .digit(.zero))
    case "#": take(1, .digit(.nothing))
    case "?": take(1, .digit(.blank))
    case ".": scanPoint()
    case ",": take(1, .comma)
    case "%", "％": take(1, .percent)
    case "@": take(1, .text)
    default: scanWord(scalar)
    }
  }

  private mutating func take(_ length: Int, _ token: NumberFormatToken?) {
    index = min(index + length, code.count)
    if let token { section.append(token) }
  }

  /// A sign and the one character that it is about.
  private mutating func scanCharacter(_ token: (String) -> NumberFormatToken?) {
    let next = index + 1 < code.count ? String(code[index + 1]) : nil
    take(2, next.flatMap(token))
  }

  private mutating func scanQuoted() {
    let start = index + 1
    let end = code[start...].firstIndex(of: "\"") ?? code.count
    take(end + 1 - index, .literal(text(start..<end)))
  }

  private mutating func scanPoint() {
    let digits = code[(index + 1)...].prefix { $0 == "0" }.count
    if digits > 0, section.endsWithSeconds {
      take(1 + digits, .secondFraction(digits))
    } else {
      take(1, .point)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(code[range]))
  }

  private func follows(_ word: String, ignoringCase: Bool = true) -> Bool {
    let end = index + word.unicodeScalars.count
    guard end <= code.count else { return false }
    let found = text(index..<end)
    return ignoringCase ? found.lowercased() == word.lowercased() : found == word
  }
}

extension NumberFormatLexer {
  /// `[h]`, `[>=100]`, `[$¥-804]`; colours and what nobody knows are left out.
  private mutating func scanBracket() {
    let start = index + 1
    guard let end = code[start...].firstIndex(of: "]") else { return take(1, nil) }
    let content = text(start..<end)
    take(end + 1 - index, NumberFormatLexer.elapsed(content))
    if content.hasPrefix("$") {
      takeCurrency(content.dropFirst())
    } else if content.lowercased() == "dbnum1" {
      section.usesChineseNumerals = true
    } else if let condition = NumberFormatCondition(content) {
      section.condition = condition
    }
  }

  private static func elapsed(_ content: String) -> NumberFormatToken? {
    let letters = content.lowercased()
    guard let first = letters.first, letters.allSatisfy({ $0 == first }) else { return nil }
    switch first {
    case "h": return .elapsedHours(letters.count)
    case "m": return .elapsedMinutes(letters.count)
    case "s": return .elapsedSeconds(letters.count)
    default: return nil
    }
  }

  /// A currency's sign and, behind a hyphen, the language in hexadecimal digits.
  private mutating func takeCurrency(_ content: Substring) {
    let parts = content.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    if let sign = parts.first, !sign.isEmpty { section.append(.literal(String(sign))) }
    // The last four digits are the language; those in front of them choose calendar and numerals.
    if parts.count == 2, let language = Int(parts[1].suffix(4), radix: 16) { section.language = language }
  }
}

extension NumberFormatLexer {
  private static let words: [(String, NumberFormatToken)] = [
    ("General", .general), ("G/通用格式", .general), ("通用格式", .general),
    ("AM/PM", .dayHalf(first: "AM", second: "PM")), ("A/P", .dayHalf(first: "A", second: "P")),
    ("上午/下午", .dayHalf(first: "上午", second: "下午")),
  ]

  private mutating func scanWord(_ scalar: Unicode.Scalar) {
    if let (word, token) = NumberFormatLexer.words.first(where: { follows($0.0) }) {
      return take(word.unicodeScalars.count, token)
    }
    if scalar == "E" || scalar == "e", section.endsWithDigit {
      if follows("e+") { return take(2, .exponent(showsPlus: true)) }
      if follows("e-") { return take(2, .exponent(showsPlus: false)) }
    }
    if scalar == "/", section.endsWithDigit { return take(1, .stroke) }
    let letter = scalar.properties.lowercaseMapping
    let length = code[index...].prefix { $0.properties.lowercaseMapping == letter }.count
    if let token = NumberFormatLexer.dateToken(letter, length) {
      take(length, token)
    } else {
      take(1, .literal(String(scalar)))
    }
  }

  private static func dateToken(_ letter: String, _ length: Int) -> NumberFormatToken? {
    switch letter {
    case "y": .year(length)
    case "e": .eraYear(length)
    case "g": .era(length)
    case "m": .month(length)
    case "d": .day(length)
    case "a" where length >= 3: .chineseWeekday(length)
    case "h": .hour(length)
    case "s": .second(length)
    default: nil
    }
  }
}
