/// Turns texts into the bytes of an encoding, one text at a time.
struct TextEncoder: ~Copyable {
  private let encoding: TextEncoding

  /// Nil where the bytes are the text's own.
  private let conversion: CharacterConversion?

  init(_ encoding: TextEncoding) throws(EncodingFailure) {
    self.encoding = encoding
    guard encoding != .utf8 else {
      conversion = nil
      return
    }
    guard let opened = CharacterConversion(from: "UTF-8", to: encoding.rawValue) else {
      throw .conversionMissing(encoding)
    }
    conversion = consume opened
  }

  /// Appends the text's bytes; returns the character that the encoding lacks, where there is one.
  borrowing func append(_ text: String, to output: inout [UInt8]) -> Unicode.Scalar? {
    var text = text
    return text.withUTF8 { utf8 -> Unicode.Scalar? in
      // Both encodings agree on ASCII, which codes, amounts and percents are.
      guard encoding != .utf8, !utf8.allSatisfy({ $0 < 0x80 }) else {
        output.append(contentsOf: utf8)
        return nil
      }
      return convert(utf8, to: &output)
    }
  }

  private borrowing func convert(
    _ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Unicode.Scalar? {
    switch conversion {
    case .none: return nil
    case .some(let conversion):
      guard case .stopped(let offset) = conversion.convert(utf8, appendingTo: &output) else { return nil }
      return String(decoding: utf8[offset...], as: UTF8.self).unicodeScalars.first
    }
  }
}
