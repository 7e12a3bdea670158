/// The text of a file whose encoding isn't stated: UTF-8, UTF-16 with a byte order mark, or else GB 18030.
enum TextDecoding {
  /// Why bytes are no text.
  enum Failure: Error, Equatable {
    /// The bytes from an offset on are no character of the encoding that the file begins with or seems to have.
    case malformed(atOffset: Int, encoding: String)

    /// The C library has no conversion from the encoding.
    case conversionMissing(encoding: String)
  }

  /// The text as UTF-8, without a byte order mark.
  static func utf8(of bytes: [UInt8]) throws(Failure) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      guard let offset = firstMalformedOffset(in: bytes) else { return Array(bytes.dropFirst(3)) }
      throw .malformed(atOffset: offset, encoding: "UTF-8")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try converted(bytes, from: "UTF-16LE", skipping: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try converted(bytes, from: "UTF-16BE", skipping: 2) }
    if firstMalformedOffset(in: bytes) == nil { return bytes }
    // The four bytes are U+FEFF in GB 18030.
    let mark = bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) ? 4 : 0
    return try converted(bytes, from: "GB18030", skipping: mark)
  }

  /// The offset of the first byte that is not UTF-8, nil where all of it is.
  static func firstMalformedOffset(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func converted(
    _ bytes: [UInt8], from encoding: String, skipping count: Int
  ) throws(Failure) -> [UInt8] {
    guard let conversion = CharacterConversion(from: encoding, to: "UTF-8") else {
      throw .conversionMissing(encoding: encoding)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    let outcome = bytes.withUnsafeBufferPointer { whole in
      conversion.convert(UnsafeBufferPointer(rebasing: whole.dropFirst(count)), appendingTo: &text)
    }
    if case .stopped(let offset) = outcome {
      throw .malformed(atOffset: count + offset, encoding: encoding)
    }
    return text
  }
}
