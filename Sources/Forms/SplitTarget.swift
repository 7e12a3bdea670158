/// An indicator's value that a form splits into columns of its own for sign, number and unit.
enum SplitTarget {
  /// The codes that a sign column may hold instead of signs; 6 says that the value is a text.
  private static let signs = ["1": "≥", "2": "＞", "3": "＝", "4": "＜", "5": "≤", "6": ""]

  /// The parts as one text, without blanks between them.
  ///
  /// - Parameter sign: whether the first part is the sign's.
  static func joined(_ parts: [String], sign: Bool) -> String {
    guard sign, let first = parts.first else { return parts.joined() }
    let code = first.filter { !$0.isWhitespace }
    let written = code == "定性" ? "" : signs[code] ?? first
    return ([written] + parts.dropFirst()).joined()
  }
}
