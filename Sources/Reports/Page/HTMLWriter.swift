/// Writes HTML in which markup comes from the program alone, and any other text is escaped.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes markup: only what stands in the source code can.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes text with nothing in it that a browser would take for markup, or that turns the text around it.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      case "\n", "\t": bytes.append(0x20)
      default: append(HTMLWriter.isWild(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }

  mutating func text(_ number: Int) { text(String(number)) }

  /// Writes an element around a text.
  mutating func element(_ start: StaticString, _ content: String, _ end: StaticString) {
    markup(start)
    text(content)
    markup(end)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Control characters, and those that steer the direction of writing.
  private static func isWild(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
