/// The power of ten at the end of a number in ASCII, as in `1E3`.
public enum DecimalPower {
  /// Beyond the digits of any text, so that a power cut to this can't be made up for by them.
  private static let limit = 1 << 56

  /// Reads the power that stands at a place, and moves behind it.
  ///
  /// - Returns: 0 where none stands there; nil where an `E` has no figures.
  public static func scan(_ bytes: UnsafeRawBufferPointer, at index: inout Int) -> Int? {
    guard take(0x45, bytes, &index) || take(0x65, bytes, &index) else { return 0 }
    let isNegative = take(0x2D, bytes, &index)
    if !isNegative { _ = take(0x2B, bytes, &index) }
    let start = index
    var power = 0
    while index < bytes.count, case let digit = bytes[index] &- 0x30, digit < 10 {
      power = min(power * 10 + Int(digit), limit)
      index += 1
    }
    guard index > start else { return nil }
    return isNegative ? -power : power
  }

  private static func take(_ byte: UInt8, _ bytes: UnsafeRawBufferPointer, _ index: inout Int) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }
}
