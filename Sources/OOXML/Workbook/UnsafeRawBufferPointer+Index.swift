extension UnsafeRawBufferPointer {
  /// The number from 0 that the bytes spell in ASCII digits, blanks around it left out; nil if they spell none, or
  /// one of more than nine digits.
  var index: Int? {
    var bytes = self[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
