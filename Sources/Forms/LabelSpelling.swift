/// A folded text without what forms print around a label: `*项目名称`, `【项目名称】`, `一项目名称`, `(1)项目名称`,
/// `项目名称(必填)`.
enum LabelSpelling {
  /// The text as it is, then with one thing after another taken off.
  static func variants(of folded: String) -> [String] {
    var variants = [folded]
    guard mayHaveMore(folded) else { return variants }
    var rest = Substring(folded)
    while variants.count < 6,
      // A remark goes before a mark: the numeral of 一级指标 is none.
      let shorter = withoutBrackets(rest) ?? withoutRemark(rest) ?? withoutOpening(rest) ?? withoutMark(rest)
    {
      rest = shorter
      variants.append(String(rest))
    }
    return variants
  }

  /// Whether anything but Chinese characters stands at an edge, or a numeral: else there is nothing to take off.
  private static func mayHaveMore(_ folded: String) -> Bool {
    guard let first = folded.unicodeScalars.first, let last = folded.unicodeScalars.last else { return false }
    let han: ClosedRange<Unicode.Scalar> = "\u{4E00}"..."\u{9FFF}"
    return !han.contains(first) || !han.contains(last) || "一二三四五六七八九十其".unicodeScalars.contains(first)
  }

  private static let stars: Set<Character> = ["*", "★", "☆", "●", "◆", "■"]
  private static let numerals: Set<Character> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  private static let brackets: [Character: Character] = [
    "【": "】", "[": "]", "(": ")", "〔": "〕", "<": ">", "\"": "\"",
  ]

  /// The text without brackets around the whole of it.
  private static func withoutBrackets(_ text: Substring) -> Substring? {
    guard let first = text.first, let closing = brackets[first], text.last == closing, text.count > 2 else {
      return nil
    }
    let inside = text.dropFirst().dropLast()
    return inside.contains(closing) ? nil : inside
  }

  /// The text without a star or a number in front, or a star behind.
  private static func withoutMark(_ text: Substring) -> Substring? {
    if let first = text.first, stars.contains(first) { return text.dropFirst() }
    if let last = text.last, stars.contains(last) { return text.dropLast() }
    let isBracketed = text.first == "("
    let opened = isBracketed ? text.dropFirst() : text
    var rest = opened.drop { numerals.contains($0) }
    let isChinese = rest.startIndex != opened.startIndex
    if !isChinese { rest = opened.drop { $0.isASCII && $0.isNumber } }
    guard rest.startIndex != opened.startIndex else { return nil }
    if isBracketed { return rest.first == ")" ? rest.dropFirst() : nil }
    if let point = rest.first, ".．)".contains(point) { return rest.dropFirst() }
    // Folding has removed the 、 behind 一、 but not what stands behind a figure.
    return isChinese ? rest : nil
  }

  /// The text without 其中： in front, which folding takes off only where nothing stands before it.
  private static func withoutOpening(_ text: Substring) -> Substring? {
    text.hasPrefix("其中:") ? text.dropFirst(3) : nil
  }

  /// The text without a remark in brackets behind it; a place for a signature is none.
  private static func withoutRemark(_ text: Substring) -> Substring? {
    guard text.last == ")", let open = text.lastIndex(of: "("), open != text.startIndex else { return nil }
    let remark = text[open...].dropFirst().dropLast()
    guard remark.count <= 24, !["签字", "盖章", "签章", "签名", "公章"].contains(where: remark.hasSuffix) else {
      return nil
    }
    return withoutColon(text[..<open])
  }

  /// The text without a colon at its end: `预算数：（元）` has it before the brackets.
  static func withoutColon<Text: StringProtocol>(_ text: Text) -> Substring
  where Text.SubSequence == Substring {
    text.last == ":" ? text.dropLast() : text[...]
  }
}
