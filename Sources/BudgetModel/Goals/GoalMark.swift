/// An item mark in a list of goals, such as `1.` or `（2）`.
struct GoalMark {
  /// How the items of a list are numbered; of one list all marks have one style.
  enum Style: CaseIterable {
    /// `1.` `1．` `1、`
    case point

    /// `目标1：`
    case named

    /// `（1）` `(1)`
    case brackets

    /// `①`, up to 20
    case circle

    /// `1、` alone, for texts in which `1.` would be taken for a decimal
    case comma

    /// The mark of an item as this program writes it; nil where the style has none for the number.
    func spelling(of number: Int) -> String? {
      switch self {
      case .point: "\(number)."
      case .named: "目标\(number)："
      case .brackets: "（\(number)）"
      case .circle: number <= 20 ? Unicode.Scalar(UInt32(0x2460 + number - 1)).map { String($0) } : nil
      case .comma: "\(number)、"
      }
    }
  }

  let style: Style
  let number: Int

  /// Where the mark stands in the text's scalars.
  let range: Range<Int>

  /// The marks that split a text: of one style, rising by one from 1, none where a lone mark stands inside the text.
  static func rising(in scalars: [Unicode.Scalar]) -> [GoalMark] {
    let marks = all(in: scalars)
    let firsts = marks.filter { $0.number == 1 }
    for first in firsts {
      var chain = [first]
      for mark in marks where mark.style == first.style && mark.number == chain.count + 1 {
        if mark.range.lowerBound >= chain[chain.count - 1].range.upperBound { chain.append(mark) }
      }
      let standsFirst = scalars[..<first.range.lowerBound].allSatisfy(WrappedText.isUnicodeBlank)
      if standsFirst || chain.count > 1 { return chain }
    }
    return []
  }

  /// Everything that looks like a mark, in the order of the text.
  private static func all(in scalars: [Unicode.Scalar]) -> [GoalMark] {
    scalars.indices.compactMap { index in
      let mayStart = index == 0 || isBeforeMark(scalars[index - 1])
      return mayStart ? mark(at: index, in: scalars) : nil
    }
  }

  private static func isBeforeMark(_ scalar: Unicode.Scalar) -> Bool {
    if WrappedText.isUnicodeBlank(scalar) { return true }
    switch scalar {
    case "。", "；", ";", "！", "!", "？", "?", ".", "．", "，", ",", "：", ":": return true
    default: return false
    }
  }

  private static func mark(at start: Int, in scalars: [Unicode.Scalar]) -> GoalMark? {
    let rest = scalars[start...]
    if let circled = rest.first?.value, (0x2460...0x2473).contains(circled) {
      return GoalMark(style: .circle, number: Int(circled - 0x2460) + 1, range: start..<start + 1)
    }
    if rest.starts(with: "目标".unicodeScalars) {
      return numbered(.named, from: start + 2, start: start, closing: "：:", in: scalars)
    }
    if rest.first == "（" || rest.first == "(" {
      return numbered(.brackets, from: start + 1, start: start, closing: "）)", in: scalars)
    }
    return numbered(.point, from: start, start: start, closing: ".．、", in: scalars)
  }

  /// A number and the character that closes the mark.
  private static func numbered(
    _ style: Style, from digits: Int, start: Int, closing: String, in scalars: [Unicode.Scalar]
  ) -> GoalMark? {
    var index = digits
    var number = 0
    while index < scalars.count, let digit = digit(scalars[index]), index - digits < 3 {
      number = number * 10 + digit
      index += 1
    }
    guard index > digits, index < scalars.count, closing.unicodeScalars.contains(scalars[index]) else {
      return nil
    }
    let end = index + 1
    let isPoint = scalars[index] == "." || scalars[index] == "．"
    guard !isPoint || !continuesAsDecimal(scalars[end...]) else { return nil }
    return GoalMark(style: style, number: number, range: start..<end)
  }

  /// Whether what follows `1.` makes a decimal of it: a digit, but not a year as in `1.2022年完成`.
  private static func continuesAsDecimal(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = rest.prefix { digit($0) != nil }
    guard !digits.isEmpty else { return false }
    let behind = rest[digits.endIndex...].drop(while: WrappedText.isUnicodeBlank)
    let isYear = digits.count == 4 && behind.first == "年"
    return !isYear
  }

  /// The digit that an ASCII or full-width character is.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
