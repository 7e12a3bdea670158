/// Keeps a spreadsheet program from taking a text in a CSV file for a formula.
///
/// Excel, LibreOffice and WPS compute a field that begins with a sign such as `=`, in CSV even one in quotes. An
/// apostrophe in front makes it a text. Texts that already look so get one more, so that every text comes back as it
/// was. Plain numbers with a sign stay numbers.
public enum FormulaDefusing {
  /// The text with an apostrophe in front where it would start a formula.
  public static func defused(_ text: String) -> String {
    guard mayConcern(text) else { return text }
    return startsFormula(withoutApostrophes(text.unicodeScalars)) ? "'" + text : text
  }

  /// The text that was defused; any other text as it is.
  public static func restored(_ text: String) -> String {
    guard text.utf8.first == apostrophe else { return text }
    let scalars = text.unicodeScalars
    guard startsFormula(withoutApostrophes(scalars)) else { return text }
    return String(String.UnicodeScalarView(scalars.dropFirst()))
  }

  static let apostrophe = UInt8(ascii: "'")

  /// Whether a text that begins with these bytes needs a closer look: few texts of a form do.
  ///
  /// Of the characters beyond ASCII only blanks, formats without width and the full-width signs do: brackets, quotes
  /// and `≥`, with which many values begin, don't.
  @inline(__always)
  static func mayConcern(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let first = text.first else { return false }
    guard first < 0xE4, first != 0xEF else { return first == 0xEF && mayConcernWide(text) }
    switch first {
    case 0x00...0x20, 0x7F, apostrophe: return true
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0xC2: return true
    case 0xE1...0xE3: return mayConcernWide(text)
    default: return false
    }
  }

  /// The same for characters of three bytes.
  private static func mayConcernWide(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count >= 3 else { return true }
    switch (text[0], text[1], text[2]) {
    case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): return true  // U+1680 and U+3000
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF): return true  // U+2000 to 200F, 2028 to 202F
    case (0xE2, 0x81, 0x9F...0xA0): return true  // U+205F and 2060
    case (0xEF, 0xBB, 0xBF): return true  // U+FEFF
    // ＋, －, ＝ and ＠.
    case (0xEF, 0xBC, 0x8B), (0xEF, 0xBC, 0x8D), (0xEF, 0xBC, 0x9D), (0xEF, 0xBC, 0xA0): return true
    default: return false
    }
  }

  private static func mayConcern(_ text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { mayConcern(UnsafeRawBufferPointer($0)) }
  }

  /// Whether a spreadsheet program might compute a field that begins so.
  static func startsFormula(_ text: Substring.UnicodeScalarView) -> Bool {
    var hasBlank = false
    var rest = text
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\t", "\r", "\n": return true
      case "=", "＝", "@", "＠", "＋", "－": return true
      case "+", "-": return hasBlank || !isPlainNumber(rest)
      case _ where isBlank(scalar): hasBlank = true
      default: return false
      }
    }
    return false
  }

  private static func withoutApostrophes(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
    scalars.drop { $0 == "'" }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E: false
    case 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: scalar.properties.isWhitespace || scalar.value < 0x20
    }
  }

  /// Whether a text behind its sign is `5`, `2.5%`, `1,234.00`: digits in one group or in groups of three.
  private static func isPlainNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    var rest = text
    if rest.last == "%" { rest.removeLast() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return false }
    if parts.count == 2, !isDigits(parts[1]) { return false }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits) else { return false }
    return groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
  }

  private static func isDigits(_ text: Substring.UnicodeScalarView) -> Bool {
    !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
  }
}
