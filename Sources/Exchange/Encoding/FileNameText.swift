/// The text of a file's name whose encoding isn't stated, as in a ZIP file.
public enum FileNameText {
  /// The name in UTF-8, else in GB 18030 as Chinese systems write it, else in code page 437; each byte a character where
  /// it is none of them, so that different names stay different.
  public static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    for encoding in ["GB18030", "CP437"] {
      guard let conversion = CharacterConversion(from: encoding, to: "UTF-8") else { continue }
      var text: [UInt8] = []
      let outcome = bytes.withUnsafeBufferPointer { conversion.convert($0, appendingTo: &text) }
      if outcome == .complete { return String(decoding: text, as: UTF8.self) }
    }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
