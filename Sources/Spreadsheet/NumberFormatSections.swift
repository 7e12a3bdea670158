/// The sections of a number format's code, and which of them shows a number.
final class NumberFormatSections: Sendable {
  let code: String
  let kind: NumberFormat.Kind

  /// Whether all numbers are shown as they are, with nothing around them.
  let isPlain: Bool

  /// Those for numbers: at most three, the last of four being for text.
  private let sections: [NumberFormatSection]

  /// Excel's own limit is 255 characters; what is longer is no format that a person made.
  private static let lengthLimit = 1024

  init(_ code: String) {
    self.code = code
    var lexer = NumberFormatLexer(code.utf8.count <= NumberFormatSections.lengthLimit ? code : "")
    var all = lexer.sections()
    if all.count == 1, all[0].tokens.isEmpty { all[0].append(.general) }
    kind = all.first?.kind ?? .general
    isPlain = all.count == 1 && (all[0].tokens == [.general] || all[0].tokens == [.text])
    sections = all.count > 1 ? Array(all.prefix(3).filter { !$0.isForText }) : all
  }

  /// The section that shows a number, and whether it does without a minus sign of its own accord.
  ///
  /// Nil where none does, and Excel shows crosses.
  func section(for number: ExactDecimal) -> (section: NumberFormatSection, isUnsigned: Bool)? {
    guard let first = sections.first else { return nil }
    if sections.count == 1 { return whole(first, number) }
    if first.condition != nil || sections[1].condition != nil { return conditional(number) }
    if number.isNegative { return (sections[1], true) }
    return (number.isZero && sections.count == 3 ? sections[2] : first, false)
  }

  private func whole(
    _ section: NumberFormatSection, _ number: ExactDecimal
  ) -> (section: NumberFormatSection, isUnsigned: Bool)? {
    guard let condition = section.condition else { return (section, false) }
    return condition.holds(for: number) ? (section, condition.isForNegativesOnly) : nil
  }

  private func conditional(_ number: ExactDecimal) -> (section: NumberFormatSection, isUnsigned: Bool)? {
    let first = sections[0]
    if let condition = first.condition {
      if condition.holds(for: number) { return (first, condition.isForNegativesOnly) }
    } else if !number.isNegative, !number.isZero {
      return (first, false)
    }
    let second = sections[1]
    if let condition = second.condition {
      if condition.holds(for: number) { return (second, condition.isForNegativesOnly) }
      return sections.count == 3 ? (sections[2], false) : nil
    }
    if sections.count == 2 { return (second, number.isNegative && leavesNegativesOnly(first)) }
    return number.isNegative ? (second, true) : (sections[2], false)
  }

  /// Whether all that a section's condition leaves is negative.
  private func leavesNegativesOnly(_ section: NumberFormatSection) -> Bool {
    guard let condition = section.condition else { return true }
    switch condition.comparison {
    case .greaterOrEqual, .greater: return condition.bound <= .zero
    default: return false
    }
  }
}
