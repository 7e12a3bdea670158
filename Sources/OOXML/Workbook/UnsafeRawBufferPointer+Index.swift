extension UnsafeRawBufferPointer {
  /// The number from 0 that the bytes spell in ASCII digits, blanks around it left out; nil if they spell none, or
  /// one of more than nine digits.
  @inline(__always)
  var index: Int? { plainIndex ?? indexBetweenBlanks }

  /// The same where no blanks stand around it, as nearly always.
  @inline(__always)
  private var plainIndex: Int? {
    guard let start = baseAddress, count > 0, count <= 9 else { return nil }
    var value = 0
    for offset in 0..<count {
      let figure = start.load(fromByteOffset: offset, as: UInt8.self) &- 0x30
      guard figure < 10 else { return nil }
      value = value &* 10 &+ Int(figure)
    }
    return value
  }

  private var indexBetweenBlanks: Int? {
    var bytes = self[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes.count < count ? UnsafeRawBufferPointer(rebasing: bytes).plainIndex : nil
  }
}
