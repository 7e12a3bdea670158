import Spreadsheet

/// Takes a number's digits into 64 bits; digits behind the eighteenth can't change the fifteenth's rounding.
struct ExcelNumberScanner {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  private var coefficient: Int64 = 0
  private var exponent = 0

  /// Digits taken, leading zeros not counted.
  private(set) var significantDigits = 0
  private var digitCount = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func scan() -> (coefficient: Int64, exponent: Int)? {
    skipBlanks()
    let isNegative = take(0x2D)
    if !isNegative { _ = take(0x2B) }
    scanDigits(behindPoint: false)
    if take(0x2E) { scanDigits(behindPoint: true) }
    guard digitCount > 0, let power = DecimalPower.scan(bytes, at: &index) else { return nil }
    exponent += power
    skipBlanks()
    guard index == bytes.count else { return nil }
    return (isNegative ? -coefficient : coefficient, coefficient == 0 ? 0 : exponent)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// XML's blanks may stand around a number.
  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) { index += 1 }
  }

  private mutating func scanDigits(behindPoint: Bool) {
    while index < bytes.count, case let digit = bytes[index], digit >= 0x30, digit <= 0x39 {
      index += 1
      digitCount += 1
      if significantDigits < 18 {
        coefficient = coefficient * 10 + Int64(digit - 0x30)
        if coefficient != 0 { significantDigits += 1 }
        if behindPoint { exponent -= 1 }
      } else if !behindPoint {
        exponent += 1
      }
    }
  }
}
