extension ExactDecimal {
  /// The power of ten of the first digit: 2 for 345, -1 for 0.5.
  var leadingPower: Int { significantDigits + exponent - 1 }

  /// The number as Excel's format General displays it: in at most eleven characters, the sign not counted.
  var generalText: String {
    guard !isZero else { return "0" }
    guard leadingPower >= -4, leadingPower < 11 else { return scientificGeneralText }
    let rounded = rounded(toFractionDigits: min(9, max(0, 9 - leadingPower)))
    return rounded.leadingPower < 11 ? rounded.description : scientificGeneralText
  }

  /// Six digits and a power of ten: `1.23457E+11`.
  private var scientificGeneralText: String {
    let rounded = rounded(toSignificantDigits: 6)
    let power = rounded.leadingPower
    let mantissa = rounded.shifted(byPowerOfTen: -power)?.description ?? rounded.description
    let digits = abs(power) < 10 ? "0\(abs(power))" : "\(abs(power))"
    return "\(mantissa)E\(power < 0 ? "-" : "+")\(digits)"
  }
}
