import Glibc

extension TextBuffer {
  /// Replaces the escapes `_xHHHH_` of characters that XML can't hold (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
  ///
  /// `_x005F_` is the underscore of a text that looks like an escape. What names no character, half a surrogate
  /// pair or the zero character stays as written.
  func decodeEscapes() {
    guard count >= 7, let start = bytes.baseAddress, memchr(start, 0x5F, count) != nil else { return }
    withMutableBytes { bytes in
      var read = 0
      var written = 0
      while read < bytes.count {
        guard bytes[read] == 0x5F, let (scalar, length) = TextBuffer.escape(in: bytes, at: read) else {
          bytes[written] = bytes[read]
          read += 1
          written += 1
          continue
        }
        // A character has fewer bytes than its escape, so what is still to be read is not overwritten.
        for byte in UTF8.encode(scalar) ?? .init() {
          bytes[written] = byte
          written += 1
        }
        read += length
      }
      return written
    }
  }

  private static func escape(
    in bytes: UnsafeMutableRawBufferPointer, at start: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let unit = codeUnit(in: bytes, at: start), unit != 0 else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, 7) }
    guard UTF16.isLeadSurrogate(unit), let trail = codeUnit(in: bytes, at: start + 7),
      UTF16.isTrailSurrogate(trail)
    else { return nil }
    let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
    return Unicode.Scalar(value).map { ($0, 14) }
  }

  private static func codeUnit(in bytes: UnsafeMutableRawBufferPointer, at start: Int) -> UInt16? {
    guard start + 7 <= bytes.count, bytes[start] == 0x5F, bytes[start + 1] == 0x78, bytes[start + 6] == 0x5F
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }
}
