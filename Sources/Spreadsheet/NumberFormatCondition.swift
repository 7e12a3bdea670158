/// A section's condition, such as `[>=10000]`.
struct NumberFormatCondition: Hashable, Sendable {
  enum Comparison: String, Sendable {
    case equal = "="
    case unequal = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  let comparison: Comparison
  let bound: ExactDecimal

  /// Reads what stands between the brackets; nil for anything else.
  init?(_ text: String) {
    let sign = text.prefix { "<>=".contains($0) }
    guard let comparison = Comparison(rawValue: String(sign)),
      let bound = ExactDecimal(text.dropFirst(sign.count))
    else { return nil }
    self.comparison = comparison
    self.bound = bound
  }

  func holds(for number: ExactDecimal) -> Bool {
    switch comparison {
    case .equal: number == bound
    case .unequal: number != bound
    case .less: number < bound
    case .lessOrEqual: number <= bound
    case .greater: number > bound
    case .greaterOrEqual: number >= bound
    }
  }

  /// Whether it holds for negative numbers only, whose sign the section then shows in its own way.
  var isForNegativesOnly: Bool {
    switch comparison {
    case .less: bound <= .zero
    case .lessOrEqual, .equal: bound < .zero
    case .unequal, .greater, .greaterOrEqual: false
    }
  }
}
