import BudgetModel

/// A label and its value in one cell, with a colon between them: `填报单位：315003 抚宁公证处`.
enum InlineValue {
  /// What stands before and behind the first colon; nil where there is none near the beginning.
  static func split(_ text: String) -> (label: String, value: Substring)? {
    let scalars = text.unicodeScalars
    guard let colon = scalars.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    return (String(scalars[..<colon]), text[scalars.index(after: colon)...])
  }
}
