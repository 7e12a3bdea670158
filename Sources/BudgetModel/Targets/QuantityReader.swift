/// Reads a value as a number with comparator and unit, or as a range.
struct QuantityReader {
  private var scanner: TargetScanner

  /// What stands before the number.
  private var lead: Lead = .nothing
  private var bases: [String] = []

  /// Whether two comparators were joined: ≥3月且≤6月 is a number of months.
  private var isConjunction = false

  private enum Lead {
    case nothing
    case comparator(ComparatorSpelling)

    /// 控制在, which needs an ending.
    case bracket
  }

  /// The quantity in a text, malformed or not; nil where the text means none.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> TargetQuantity? {
    var reader = QuantityReader(text)
    let sign = ComparatorSpelling.prefixes.prefix(of: text)?.meaning
    if let quantity = reader.readQuantity(), !quantity.isCalendar || reader.isConjunction { return quantity }
    guard let sign, sign.isSign else { return nil }
    return .malformed(sign.comparator)
  }

  private init(_ text: ArraySlice<Unicode.Scalar>) {
    scanner = TargetScanner(text)
  }

  private mutating func readQuantity() -> TargetQuantity? {
    bases = RateBase.take(from: &scanner)
    takeLead()
    if bases.isEmpty { bases = RateBase.take(from: &scanner) }
    if let conjunction = takeConjunction() {
      isConjunction = true
      return conjunction.range?.counted(by: bases)
    }
    let ending = scanner.takeEnding(ComparatorSpelling.suffixes)
    if ending == nil, case .nothing = lead, let range = readRange() { return range.counted(by: bases) }
    return readSingle(endingIn: ending)?.counted(by: bases)
  }

  private mutating func takeLead() {
    if scanner.take(ComparatorSpelling.brackets) != nil {
      lead = .bracket
    } else if var comparator = scanner.take(ComparatorSpelling.prefixes) {
      if comparator.yields, let other = scanner.take(ComparatorSpelling.prefixes) { comparator = other }
      lead = .comparator(comparator)
    }
  }

  /// One number, with an ending or without.
  private func readSingle(endingIn ending: IndicatorTarget.Comparator?) -> TargetQuantity? {
    guard let amount = TargetAmount(scanner.rest),
      !amount.number.isNumeral || TargetAmount.canBeNumeral(amount.unit)
    else { return nil }
    let comparator: IndicatorTarget.Comparator?
    switch lead {
    case .nothing: comparator = ending
    case .bracket:
      guard ending == .atMost else { return nil }
      comparator = ending
    case .comparator(let word) where ending == nil || word.comparator == ending: comparator = word.comparator
    case .comparator(let word) where word.yields: comparator = ending
    case .comparator: return .malformed(nil)  // they contradict each other: ≤5%以上
    }
    guard let value = amount.value(scaledBy: amount.unit.powerOfTen) else { return .malformed(comparator) }
    return TargetQuantity(comparator: comparator, number: value, unit: amount.unit.name)
  }

  /// The range 80-90%; nil where none stands here.
  private func readRange() -> TargetQuantity? {
    var behind = scanner
    guard TargetNumber.take(from: &behind) != nil,
      let (separator, end) = RangeSeparator.first(in: behind.rest),
      let lower = TargetAmount(scanner.rest[..<separator]),
      let upper = TargetAmount(scanner.rest[end...])
    else { return nil }
    return TargetQuantity(from: lower, to: upper)
  }

  /// Takes ≥80%且≤100%; nil where no two comparators are joined.
  private mutating func takeConjunction() -> Conjunction? {
    guard case .comparator(let first) = lead, let joint = scanner.rest.firstIndex(of: "且") else { return nil }
    var right = TargetScanner(scanner.rest[(joint + 1)...])
    guard let second = right.take(ComparatorSpelling.prefixes) else { return nil }
    var left = scanner.rest[..<joint]
    if left.last == "并" || left.last == "而" { left = left.dropLast() }
    return Conjunction(
      left: (first.comparator, TargetAmount(left)), right: (second.comparator, TargetAmount(right.rest)))
  }

  private struct Conjunction {
    typealias Side = (comparator: IndicatorTarget.Comparator, amount: TargetAmount?)
    let left: Side
    let right: Side

    /// Nil unless one side is at least and the other at most.
    var range: TargetQuantity? {
      guard let one = left.amount, let other = right.amount else { return nil }
      switch (left.comparator, right.comparator) {
      case (.atLeast, .atMost): return TargetQuantity(from: one, to: other)
      case (.atMost, .atLeast): return TargetQuantity(from: other, to: one)
      default: return nil
      }
    }
  }
}
