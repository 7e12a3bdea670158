/// Text as a workbook stores it (ECMA-376 part 1, 22.9.2.19 ST_Xstring): what XML can't hold stands as `_xHHHH_`,
/// and a text that happens to look like that has its underscore escaped.
enum WorkbookText {
  /// The greatest number of UTF-16 units in a cell.
  static let lengthLimit = 32_767

  /// The text with its escapes; it holds no U+0000, so a C string made of it is whole.
  ///
  /// Carriage returns are escaped too: XML parsers read `\r\n` and `\r` as `\n`.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5F || $0 < 0x20 || $0 == 0xEF }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      if needsEscape(scalars[index]) || looksLikeEscape(scalars[index...]) {
        result.append(contentsOf: escape(scalars[index]).unicodeScalars)
      } else {
        result.append(scalars[index])
      }
    }
    return String(result)
  }

  /// The text without what would have to be escaped, for a place that is no cell.
  static func withoutEscapes(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !needsEscape($0) }))
  }

  /// Whether XML has no such character, or would not keep it (XML 1.0, 2.2 and 2.11).
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a text begins with `_xHHHH_`.
  private static func looksLikeEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = scalars.prefix(7)
    guard start.count == 7, start.first == "_", start.last == "_",
      start[start.startIndex + 1] == "x"
    else { return false }
    return start.dropFirst(2).dropLast().allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
  }
}
