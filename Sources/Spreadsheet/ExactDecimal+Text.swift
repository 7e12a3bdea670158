extension ExactDecimal: CustomStringConvertible {
  /// The value without exponent, thousands separators or trailing zeros: `95`, `0.5`, `-1234.56`.
  public var description: String { text(fractionDigits: 0) }

  /// The value in full with at least a number of digits behind the point: 160000 with two is `160000.00`.
  ///
  /// - Parameter minimum: up to ``exponentLimit``; more counts as that.
  public func text(fractionDigits minimum: Int) -> String {
    var digits = ExactDecimal.digits(of: coefficient.magnitude)
    var fraction = fractionDigits
    let minimum = min(minimum, ExactDecimal.exponentLimit)
    if exponent > 0 { digits.append(contentsOf: repeatElement(0x30, count: exponent)) }
    if digits.count <= fraction {
      digits.insert(contentsOf: repeatElement(0x30, count: fraction + 1 - digits.count), at: 0)
    }
    if fraction < minimum {
      digits.append(contentsOf: repeatElement(0x30, count: minimum - fraction))
      fraction = minimum
    }
    if fraction > 0 { digits.insert(0x2E, at: digits.count - fraction) }
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  private static func digits(of magnitude: UInt128) -> [UInt8] {
    var rest = magnitude
    var digits: [UInt8] = []
    repeat {
      digits.append(UInt8(0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    return digits.reversed()
  }
}
