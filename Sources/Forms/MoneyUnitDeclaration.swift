import BudgetModel

/// A form's statement of the unit that its amounts are in, such as `单位：万元`.
enum MoneyUnitDeclaration {
  private static let openings = ["金额单位", "货币单位", "单位"]

  /// The unit that a folded text declares, nil if it is no such statement.
  static func unit(in folded: String) -> MoneyUnit? {
    declared(in: folded).flatMap { MoneyUnit(rawValue: String($0)) }
  }

  /// Whether a folded text declares a unit that amounts can't be read in: `单位：美元`, `单位：百万元`.
  static func isUnknown(_ folded: String) -> Bool {
    guard var rest = declared(in: folded) else { return false }
    while let scale = rest.first, "十百千万亿".contains(scale) { rest = rest.dropFirst() }
    return currencies.contains(String(rest)) || rest == "元" && unit(in: folded) == nil
  }

  private static let currencies: Set<String> = [
    "美元", "美金", "欧元", "港元", "港币", "日元", "日圆", "英镑", "澳元", "加元", "韩元", "台币", "新台币", "澳门元", "卢布", "瑞士法郎",
  ]

  /// What stands behind 单位 or 金额单位.
  private static func declared(in folded: String) -> Substring? {
    // 金, 货 or 单, or a bracket: nearly no other text gets further.
    guard let first = folded.unicodeScalars.first, "(金货单".unicodeScalars.contains(first) else { return nil }
    var rest = Substring(folded)
    if rest.hasPrefix("("), rest.hasSuffix(")") { rest = rest.dropFirst().dropLast() }
    guard let opening = openings.first(where: rest.hasPrefix) else { return nil }
    rest = rest.dropFirst(opening.count)
    if rest.first == ":" { rest = rest.dropFirst() }
    if rest.hasPrefix("人民币") { rest = rest.dropFirst("人民币".count) }
    return rest
  }

  /// The last bytes of 元, of brackets in either width, and of blanks.
  private static let lastBytes: [UInt8] = [0x83, 0x29, 0x89, 0x20, 0x0A, 0x80]

  /// Whether a text of moderate length ends in 元 and has a colon shortly before: it may end in such a statement.
  static func mayEnd(_ text: String) -> Bool {
    guard !Heading.isLong(text), text.utf8.count > 9, let last = text.utf8.last, lastBytes.contains(last)
    else {
      return false
    }
    var tail = text.unicodeScalars.suffix(24)[...]
    while let last = tail.last, " \u{3000}\n)）".unicodeScalars.contains(last) { tail.removeLast() }
    return tail.last == "元" && tail.suffix(10).contains { $0 == ":" || $0 == "：" }
  }
}
