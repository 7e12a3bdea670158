/// Text from a file's name or content, made fit for a terminal.
enum PrintableText {
  /// The text with U+FFFD for every character but the line feed that could steer a terminal or turn its text around.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isWild) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isWild($0) ? "\u{FFFD}" : $0 }))
  }

  /// The same on one line, with ↵ for every line break: a name must not begin a line that looks like ours.
  static func onOneLine(_ text: String) -> String {
    let text = text.contains("\r\n") ? text.replacing("\r\n", with: "\n") : text
    guard text.unicodeScalars.contains("\n") else { return of(text) }
    return of(String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? "↵" : $0 })))
  }

  private static func isWild(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n": false
    // Marks, embeddings, overrides and isolates of the writing direction.
    case "\u{061C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
  }
}
