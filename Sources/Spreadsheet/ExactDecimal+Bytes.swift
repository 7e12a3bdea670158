extension ExactDecimal {
  /// The bytes that ``write(to:)`` needs at most.
  public static let longestText = exponentLimit + digitLimit + 3

  /// Writes ``description`` as bytes, without making a String.
  ///
  /// - Parameter buffer: of ``longestText`` bytes or more.
  /// - Returns: the number of bytes written.
  public func write(to buffer: UnsafeMutableRawBufferPointer) -> Int {
    var start = buffer.count
    func prepend(_ byte: UInt8) {
      guard start > 0 else { return }
      start -= 1
      buffer[start] = byte
    }
    for _ in 0..<max(0, exponent) { prepend(0x30) }
    var digits = 0
    func prependDigit(_ digit: Int) {
      prepend(UInt8(truncatingIfNeeded: 0x30 + digit))
      digits += 1
      if digits == fractionDigits { prepend(0x2E) }
    }
    var rest = coefficient.magnitude
    while rest > UInt128(UInt64.max) {
      prependDigit(Int(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    // Nearly all numbers fit into 64 bits, where division is many times as fast.
    var short = UInt64(truncatingIfNeeded: rest)
    repeat {
      prependDigit(Int(truncatingIfNeeded: short % 10))
      short /= 10
    } while short > 0 || digits <= fractionDigits
    if isNegative { prepend(0x2D) }
    let text = UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
    UnsafeMutableRawBufferPointer(rebasing: buffer[..<text.count]).copyMemory(
      from: UnsafeRawBufferPointer(text))
    return text.count
  }

  /// Whether bytes are the very text that ``description`` gives for the number that they spell, at no more than 15
  /// significant digits: most numbers of a sheet are written so.
  public static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    if bytes.first == 0x2D { index = 1 }
    let first = index
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    let whole = index - first
    guard whole > 0, bytes[first] != 0x30 || whole == 1 else { return false }
    // Nothing behind the point may end in 0, and -0 is 0.
    if index == bytes.count { return whole <= 15 && (first == 0 || bytes[first] != 0x30) }
    guard bytes[index] == 0x2E else { return false }
    index += 1
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    return index == bytes.count && bytes[index - 1] != 0x2E && bytes[index - 1] != 0x30
      && index - first - 1 <= 15
  }
}
