import BudgetModel

/// A form's statement of the unit that its amounts are in, such as `单位：万元`.
enum MoneyUnitDeclaration {
  private static let openings = ["金额单位", "货币单位", "单位"]

  /// The unit that a folded text declares, nil if it is no such statement.
  static func unit(in folded: String) -> MoneyUnit? {
    var rest = Substring(folded)
    if rest.hasPrefix("("), rest.hasSuffix(")") { rest = rest.dropFirst().dropLast() }
    guard let opening = openings.first(where: rest.hasPrefix) else { return nil }
    rest = rest.dropFirst(opening.count)
    if rest.first == ":" { rest = rest.dropFirst() }
    if rest.hasPrefix("人民币") { rest = rest.dropFirst("人民币".count) }
    return MoneyUnit(rawValue: String(rest))
  }

  /// Whether a text of moderate length ends in 元 and has a colon shortly before: it may end in such a statement.
  static func mayEnd(_ text: String) -> Bool {
    guard !Heading.isLong(text), text.utf8.count > 9 else { return false }
    var tail = text.unicodeScalars.suffix(24)[...]
    while let last = tail.last, " \u{3000}\n)）".unicodeScalars.contains(last) { tail.removeLast() }
    return tail.last == "元" && tail.suffix(10).contains { $0 == ":" || $0 == "：" }
  }
}
