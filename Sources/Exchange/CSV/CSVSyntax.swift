/// The bytes that have a meaning in a CSV file (RFC 4180, section 2).
enum CSVSyntax {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
  static let carriageReturn = UInt8(ascii: "\r")
  static let lineFeed = UInt8(ascii: "\n")

  /// Whether a field that holds the byte must stand in quotes.
  static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == comma || byte == quote || isLineEnd(byte)
  }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}
