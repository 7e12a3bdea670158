/// A decimal number, held exactly: `coefficient × 10^exponent` with up to 38 digits.
///
/// Money, percents and targets are never held in binary floating point. Equal values are equal whatever their
/// spelling: `95.00` is `95`.
public struct ExactDecimal: Hashable, Sendable {
  /// Without trailing zeros in decimal, so that equal values are held alike.
  public let coefficient: Int128

  /// 0 for zero.
  public let exponent: Int

  /// The greatest power of ten, up or down, that a value may have; a double has at most 308.
  public static let exponentLimit = 400

  public static let zero = ExactDecimal(0)

  public init(_ integer: Int) {
    self.init(normalising: Int128(integer), exponent: 0)
  }

  /// `coefficient × 10^exponent`; nil beyond the limit of the exponent.
  public init?(coefficient: Int128, exponent: Int) {
    self.init(normalising: coefficient, exponent: exponent)
    guard abs(self.exponent) <= ExactDecimal.exponentLimit else { return nil }
  }

  private init(normalising coefficient: Int128, exponent: Int) {
    var coefficient = coefficient
    var exponent = exponent
    if coefficient == 0 {
      exponent = 0
    } else {
      while coefficient % 10 == 0 {
        coefficient /= 10
        exponent += 1
      }
    }
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// Reads `-1234.50`, `.5`, `95.`, `1E3` in ASCII.
  ///
  /// Nil for anything else, and for numbers of more than 38 significant digits: nothing is rounded.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    guard let value = copy.withUTF8({ ExactDecimal(utf8: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = value
  }

  /// Reads a number from its bytes; see ``init(_:)``.
  public init?(utf8 bytes: UnsafeRawBufferPointer) {
    var scanner = DecimalScanner(bytes)
    guard let (coefficient, exponent) = scanner.scan() else { return nil }
    self.init(coefficient: coefficient, exponent: exponent)
  }

  public var isNegative: Bool { coefficient < 0 }
  public var isZero: Bool { coefficient == 0 }

  /// Whether the value has no digit behind the point.
  public var isInteger: Bool { exponent >= 0 }

  /// The number of digits behind the point, 0 for an integer.
  public var fractionDigits: Int { max(0, -exponent) }

  /// The number of significant digits, 1 for zero.
  public var significantDigits: Int { ExactDecimal.digits(of: coefficient.magnitude).count }

  /// The value as an integer, nil if it has a fraction or is too large.
  public var integer: Int? {
    guard exponent >= 0, exponent < 19, let scaled = scaledCoefficient(to: 0) else { return nil }
    return Int(exactly: scaled)
  }

  /// The value times a power of ten, which is always exact; nil beyond the limit of the exponent.
  public func shifted(byPowerOfTen power: Int) -> ExactDecimal? {
    ExactDecimal(coefficient: coefficient, exponent: coefficient == 0 ? 0 : exponent + power)
  }

  /// The sum, nil if it can't be held exactly.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = min(exponent, other.exponent)
    guard let left = scaledCoefficient(to: common), let right = other.scaledCoefficient(to: common) else {
      return nil
    }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(coefficient: sum, exponent: common)
  }

  public var negated: ExactDecimal { ExactDecimal(normalising: -coefficient, exponent: exponent) }

  /// The value at a number of significant digits, halves away from zero, as Excel shows what it has stored.
  public func rounded(toSignificantDigits count: Int) -> ExactDecimal {
    rounded(droppingDigits: significantDigits - count)
  }

  /// The value at a number of digits behind the point, halves away from zero.
  public func rounded(toFractionDigits count: Int) -> ExactDecimal {
    rounded(droppingDigits: -exponent - count)
  }

  private func rounded(droppingDigits count: Int) -> ExactDecimal {
    guard count > 0 else { return self }
    guard count < 39 else { return .zero }
    let power = ExactDecimal.powerOfTen(count)
    let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: power)
    let up = rest.magnitude >= power.magnitude - rest.magnitude
    return ExactDecimal(normalising: quotient + (up ? coefficient.signum() : 0), exponent: exponent + count)
  }

  private func scaledCoefficient(to target: Int) -> Int128? {
    let shift = exponent - target
    guard coefficient != 0, shift > 0 else { return coefficient }
    guard shift < 39 else { return nil }
    let (scaled, overflow) = coefficient.multipliedReportingOverflow(by: ExactDecimal.powerOfTen(shift))
    return overflow ? nil : scaled
  }

  /// 10 to a power of 0 to 38.
  static func powerOfTen(_ power: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<power { result *= 10 }
    return result
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

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative || left.isZero || right.isZero {
      return left.coefficient < right.coefficient
    }
    // Same sign: the place of the leading digit decides; if it is the same, the digits are brought to one length.
    let magnitude = (left.significantDigits + left.exponent, right.significantDigits + right.exponent)
    if magnitude.0 != magnitude.1 { return (magnitude.0 < magnitude.1) != left.isNegative }
    let common = min(left.exponent, right.exponent)
    guard let first = left.scaledCoefficient(to: common), let second = right.scaledCoefficient(to: common)
    else {
      return false  // cannot happen: digits that lead at one place have at most 38 places between them
    }
    return first < second
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The value without exponent, thousands separators or trailing zeros: `95`, `0.5`, `-1234.56`.
  public var description: String { text(fractionDigits: 0) }

  /// The value in full with at least a number of digits behind the point: 160000 with two is `160000.00`.
  public func text(fractionDigits minimum: Int) -> String {
    var digits = ExactDecimal.digits(of: coefficient.magnitude)
    var fraction = fractionDigits
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
}
