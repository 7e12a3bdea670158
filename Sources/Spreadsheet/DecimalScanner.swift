/// Reads the spelling of a decimal number in ASCII into a coefficient and a power of ten.
struct DecimalScanner {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  private var coefficient: Int128 = 0
  private var exponent = 0

  /// Zeros that were read and not yet taken into the coefficient: those at the end never are.
  private var pendingZeros = 0
  private var digitCount = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The whole text as a number, nil if it is none or can't be held exactly.
  mutating func scan() -> (coefficient: Int128, exponent: Int)? {
    let isNegative = take(0x2D)
    if !isNegative { _ = take(0x2B) }
    guard scanDigits(behindPoint: false) else { return nil }
    if take(0x2E) {
      guard scanDigits(behindPoint: true) else { return nil }
    }
    guard digitCount > 0, let power = DecimalPower.scan(bytes, at: &index), index == bytes.count else {
      return nil
    }
    return (isNegative ? -coefficient : coefficient, exponent + power + pendingZeros)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func scanDigits(behindPoint: Bool) -> Bool {
    while index < bytes.count, case let digit = bytes[index], digit >= 0x30, digit <= 0x39 {
      index += 1
      digitCount += 1
      if behindPoint { exponent -= 1 }
      if digit == 0x30 {
        if coefficient != 0 { pendingZeros += 1 }
      } else {
        guard append(Int128(digit - 0x30)) else { return false }
      }
    }
    return true
  }

  private mutating func append(_ digit: Int128) -> Bool {
    guard pendingZeros < ExactDecimal.digitLimit else { return false }
    let (scaled, overflow) = coefficient.multipliedReportingOverflow(
      by: ExactDecimal.powersOfTen[pendingZeros + 1])
    let (sum, carry) = scaled.addingReportingOverflow(digit)
    coefficient = sum
    pendingZeros = 0
    return !overflow && !carry && sum < ExactDecimal.powersOfTen[ExactDecimal.digitLimit]
  }
}
