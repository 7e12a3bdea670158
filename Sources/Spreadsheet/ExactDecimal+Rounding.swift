extension ExactDecimal {
  /// The value at a number of significant digits, halves away from zero, as Excel shows what it has stored.
  public func rounded(toSignificantDigits count: Int) -> ExactDecimal {
    rounded(droppingDigits: significantDigits - ExactDecimal.clamped(count))
  }

  /// The value at a number of digits behind the point, halves away from zero.
  public func rounded(toFractionDigits count: Int) -> ExactDecimal {
    rounded(droppingDigits: -exponent - ExactDecimal.clamped(count))
  }

  /// A number of digits within what can matter.
  private static func clamped(_ count: Int) -> Int { min(max(count, -1000), 1000) }

  private func rounded(droppingDigits count: Int) -> ExactDecimal {
    guard count > 0 else { return self }
    guard count < 39 else { return .zero }
    let power = ExactDecimal.powersOfTen[count]
    let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: power)
    let up = rest.magnitude >= power.magnitude - rest.magnitude
    return ExactDecimal(normalising: quotient + (up ? coefficient.signum() : 0), exponent: exponent + count)
  }
}
