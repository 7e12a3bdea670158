import Glibc

/// Copies texts that hold nothing to be escaped, eight bytes at a time: nearly all texts of a sheet are such.
enum PlainTextCopy {
  /// Texts beyond this length are rare and left to those that write byte by byte.
  static let longest = 4 << 10

  /// Copies a text unless it holds a control character, a quote, or the other byte.
  ///
  /// - Parameters:
  ///   - text: of ``longest`` bytes or fewer.
  ///   - destination: with room for the text; its content is undefined where nothing was copied.
  /// - Returns: whether it was copied.
  @inline(__always)
  static func copy(
    _ text: UnsafeRawBufferPointer, to destination: UnsafeMutableRawPointer, unlessHolding other: UInt8
  ) -> Bool {
    guard let source = text.baseAddress else { return true }
    let count = text.count
    guard count >= 8 else { return copyShort(source, count, to: destination, unlessHolding: other) }
    let others = UInt64(other) &* ones
    var found: UInt64 = 0
    var offset = 0
    while offset < count &- 8 {
      found |= copyWord(source, to: destination, offset, others)
      offset &+= 8
    }
    // The last eight bytes again, some of them a second time.
    found |= copyWord(source, to: destination, count &- 8, others)
    return found & tops == 0
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Copies eight bytes; a top bit of the result is set where one of them is to be escaped.
  ///
  /// Behind such a byte a further bit may be set for nothing; in front of it none is.
  @inline(__always)
  private static func copyWord(
    _ source: UnsafeRawPointer, to destination: UnsafeMutableRawPointer, _ offset: Int, _ others: UInt64
  ) -> UInt64 {
    let word = source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    destination.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
    let quotes = word ^ (ones &* 0x22)
    let marks = word ^ others
    return (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (marks &- ones) & ~marks
  }

  @inline(__always)
  private static func copyShort(
    _ source: UnsafeRawPointer, _ count: Int, to destination: UnsafeMutableRawPointer,
    unlessHolding other: UInt8
  ) -> Bool {
    for offset in 0..<count {
      let byte = source.load(fromByteOffset: offset, as: UInt8.self)
      guard byte >= 0x20, byte != 0x22, byte != other else { return false }
      destination.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    }
    return true
  }
}
