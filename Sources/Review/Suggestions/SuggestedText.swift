import BudgetModel

/// What a cell should say where that is plain; nil where it isn't, since nothing is guessed.
enum SuggestedText {
  /// A code without blanks, with the digits and letters of a keyboard.
  static func code(_ text: String) -> String {
    let scalars = WrappedText.withoutBlanks(text).unicodeScalars.map { scalar in
      isWideDigitOrLetter(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A value with 元 behind it, where it is a sum of money without its unit.
  static func inYuan(_ target: IndicatorTarget) -> String? {
    let stops: Set<Character> = ["。", "；", ";", "，", ",", "、", " ", "\u{A0}", "\u{3000}", "\n"]
    guard let end = target.raw.lastIndex(where: { !stops.contains($0) }) else { return nil }
    let text = target.raw[...end] + "元"
    let reading = IndicatorTarget(reading: String(text), fiscalYear: nil)
    let isSame =
      reading.unit == "元" && reading.number == target.number && reading.upper == target.upper
      && reading.comparator == target.comparator
    return isSame ? String(text) : nil
  }

  /// A value with %, where a percent is spelled so that it doesn't read as one: `≥95（百分率）`.
  static func percent(_ target: IndicatorTarget) -> String? {
    guard target.unit != "%", target.raw.utf8.count <= 120 else { return nil }
    var rest = Substring(target.raw)
    guard let spelling = ["百分率", "百分比"].first(where: rest.contains) else { return nil }
    rest = Substring(rest.replacing(spelling, with: "", maxReplacements: 1))
    let number = rest.filter { !"%％﹪()（）个 \u{A0}\u{3000}".contains($0) }
    let bare = IndicatorTarget(reading: String(number), fiscalYear: nil)
    guard bare.number != nil, bare.unit == nil else { return nil }
    let text = number + "%"
    let reading = IndicatorTarget(reading: String(text), fiscalYear: nil)
    return reading.unit == "%" && reading.number == bare.number && reading.comparator == bare.comparator
      ? String(text) : nil
  }

  /// A value with % for 百分率 and the digits of a keyboard, where it reads the same; nil where it is spelled so.
  static func plainSpelling(_ target: IndicatorTarget, fiscalYear: Int?) -> String? {
    guard target.kind == .quantitative, target.number != nil, target.raw.utf8.count <= 120 else { return nil }
    var text = target.raw
    for spelling in [" 百分率", "百分率", " 百分比", "百分比"] where target.unit == "%" {
      text = text.replacing(spelling, with: "%")
    }
    text = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          isWideDigitOrLetter(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
    guard text != target.raw else { return nil }
    return IndicatorTarget(reading: text, fiscalYear: fiscalYear).hasSameReading(as: target) ? text : nil
  }

  private static func isWideDigitOrLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A: true
    default: false
    }
  }
}
