extension ExactDecimal {
  /// The value times a power of ten, which is always exact; nil beyond the limit of the exponent.
  public func shifted(byPowerOfTen power: Int) -> ExactDecimal? {
    guard coefficient != 0 else { return self }
    let (sum, overflow) = exponent.addingReportingOverflow(power)
    return overflow ? nil : ExactDecimal(coefficient: coefficient, exponent: sum)
  }

  /// The sum, nil if it can't be held exactly.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    if isZero { return other }
    if other.isZero { return self }
    let common = min(exponent, other.exponent)
    guard let left = scaledMagnitude(to: common), let right = other.scaledMagnitude(to: common) else {
      return nil
    }
    // Digits and sign apart: one that is held may come of two that don't fit in an Int128.
    let isSameSign = isNegative == other.isNegative
    let (sum, overflow) = left.addingReportingOverflow(right)
    let magnitude = isSameSign ? sum : max(left, right) - min(left, right)
    guard !(isSameSign && overflow), let coefficient = Int128(exactly: magnitude) else { return nil }
    let isNegativeSum = left >= right ? isNegative : other.isNegative
    return ExactDecimal(coefficient: isNegativeSum ? -coefficient : coefficient, exponent: common)
  }

  /// The value with the other sign.
  public var negated: ExactDecimal { ExactDecimal(normalising: -coefficient, exponent: exponent) }

  /// The digits at a smaller exponent, nil where they don't fit.
  func scaledMagnitude(to target: Int) -> UInt128? {
    let shift = exponent - target
    guard coefficient != 0, shift > 0 else { return coefficient.magnitude }
    guard shift < ExactDecimal.powersOfTen.count else { return nil }
    let (scaled, overflow) = coefficient.magnitude.multipliedReportingOverflow(
      by: ExactDecimal.powersOfTen[shift].magnitude)
    return overflow ? nil : scaled
  }
}

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative || left.isZero || right.isZero {
      return left.coefficient < right.coefficient
    }
    // Same sign: the place of the leading digit decides; if it is the same, the digits are brought to one length.
    let magnitude = (left.significantDigits + left.exponent, right.significantDigits + right.exponent)
    if magnitude.0 != magnitude.1 { return (magnitude.0 < magnitude.1) != left.isNegative }
    let common = min(left.exponent, right.exponent)
    guard let first = left.scaledMagnitude(to: common), let second = right.scaledMagnitude(to: common) else {
      return false  // cannot happen: digits that lead at one place have at most 38 places between them
    }
    return left.isNegative ? second < first : first < second
  }
}
