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

  /// The greatest number of significant digits.
  public static let digitLimit = 38

  public static let zero = ExactDecimal(0)

  public init(_ integer: Int) {
    self.init(normalising: Int128(integer), exponent: 0)
  }

  /// `coefficient × 10^exponent`; nil beyond the limits of the exponent and of 38 significant digits.
  public init?(coefficient: Int128, exponent: Int) {
    // So far beyond the limit no coefficient brings it back; nearer by, no sum below can overflow.
    guard coefficient == 0 || (-1000...1000).contains(exponent) else { return nil }
    self.init(normalising: coefficient, exponent: exponent)
    guard self.coefficient.magnitude < ExactDecimal.powersOfTen[ExactDecimal.digitLimit].magnitude,
      (-ExactDecimal.exponentLimit...ExactDecimal.exponentLimit).contains(self.exponent)
    else { return nil }
  }

  /// - Parameter exponent: near enough to the limit that no sum overflows.
  init(normalising coefficient: Int128, exponent: Int) {
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
  public var significantDigits: Int {
    let magnitude = coefficient.magnitude
    return max(1, ExactDecimal.powersOfTen.firstIndex { magnitude < $0.magnitude } ?? ExactDecimal.digitLimit)
  }

  /// The value as an integer, nil if it has a fraction or is too large.
  public var integer: Int? {
    guard exponent >= 0, exponent < 19, let magnitude = scaledMagnitude(to: 0),
      let scaled = Int128(exactly: magnitude)
    else { return nil }
    return Int(exactly: isNegative ? -scaled : scaled)
  }

  /// 10 to the powers of 0 to 38.
  static let powersOfTen: [Int128] = (0..<38).reduce(into: [1]) { powers, index in
    powers.append(powers[index] * 10)
  }
}
