/// Text as it is written into a part.
enum MarkupText {
  /// Between tags.
  static func content(_ text: String) -> String { escaped(text, quoted: false) }

  /// Between double quotes; line breaks and tabs would be read as blanks there.
  static func attribute(_ text: String) -> String { escaped(text, quoted: true) }

  private static func escaped(_ text: String, quoted: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where quoted: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t" where quoted, "\n" where quoted, "\r":
        result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A cell's text, with the escapes `_xHHHH_` of what XML can't hold, and of what would be read as such an escape
  /// (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
  static func cell(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if isUnwritable(scalar) || scalar == "_" && looksLikeEscape(scalars[index...]) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return content(result)
  }

  /// Control characters, and the carriage return that XML would turn into a line feed.
  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0xFFFE
      || scalar.value == 0xFFFF
  }

  private static func looksLikeEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = Array(scalars.prefix(7))
    return text.count == 7 && text[1] == "x" && text[6] == "_"
      && text[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
