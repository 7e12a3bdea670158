extension NumberFormatSection {
  /// A number's exact value between the texts that the section puts around it.
  func exactText(of number: ExactDecimal) -> String {
    guard let first = tokens.firstIndex(where: NumberFormatSection.isFigure),
      let last = tokens.lastIndex(where: NumberFormatSection.isFigure)
    else { return number.description }
    let before = signs(tokens[..<first], of: number)
    let after = signs(tokens[(last + 1)...], of: number)
    let shift = percentShift + (after.contains(where: NumberFormatSection.scaleWords.contains) ? scale : 0)
    let value = number.shifted(byPowerOfTen: shift) ?? number
    return String((before + value.description + after).trimmingBlanks())
  }

  /// The power of ten that the percent signs stand for.
  var percentShift: Int { tokens.count { $0 == .percent } * 2 }

  /// The power of ten, negative, by which commas behind the digits divide, and a point among them that is a mere text.
  private var scale: Int { -3 * scalingCommas - digitsBehindLiteralPoint }

  /// The commas behind the last digit in front of the point: each divides by a thousand.
  var scalingCommas: Int {
    let point = tokens.firstIndex(of: .point) ?? tokens.count
    guard let last = tokens[..<point].lastIndex(where: NumberFormatSection.isDigit) else { return 0 }
    let end = tokens.lastIndex(where: NumberFormatSection.isDigit) ?? last
    // Behind the digits behind the point they divide too.
    return tokens[(last + 1)..<point].count { $0 == .comma }
      + tokens[max(end, point)...].count { $0 == .comma }
  }

  /// `0!.0,` shows 12345 as 1.2 tens of thousands: the point is a text, the last digit stands behind it.
  private var digitsBehindLiteralPoint: Int {
    guard !tokens.contains(.point), let point = tokens.lastIndex(of: .literal(".")),
      tokens[..<point].contains(where: NumberFormatSection.isDigit)
    else { return 0 }
    return tokens[point...].count(where: NumberFormatSection.isDigit)
  }

  /// Words and signs that tell the reader that thousands are meant.
  private static let scaleWords = Set<Character>("千仟万萬亿億百kKmMbB")

  static func isDigit(_ token: NumberFormatToken) -> Bool {
    if case .digit = token { true } else { false }
  }

  private static func isFigure(_ token: NumberFormatToken) -> Bool {
    isDigit(token) || token == .general
  }

  /// The texts on one side; a negative number keeps its own minus sign instead of the section's sign or brackets.
  private func signs(_ tokens: ArraySlice<NumberFormatToken>, of number: ExactDecimal) -> String {
    let texts = tokens.map { token in
      switch token {
      case .literal(let text): text
      case .percent: "%"
      default: ""
      }
    }
    return number.isNegative ? texts.joined().filter { !"-()".contains($0) } : texts.joined()
  }
}

extension String {
  fileprivate func trimmingBlanks() -> Substring {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
