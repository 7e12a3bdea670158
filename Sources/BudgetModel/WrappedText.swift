/// Text as it stands in a cell, where blanks may be no more than a printed line's end.
///
/// Blanks (U+0020, U+00A0, U+3000, tabs) between two of Han, full-width punctuation, brackets or Chinese quotes are
/// wraps and removed; those beside figures and Latin words are kept as one blank; line breaks are kept.
public enum WrappedText {
  /// The text without wrap blanks, blanks at the edges of its lines, and empty lines at its edges; empty for a text of
  /// which nothing is to be seen.
  public static func unwrapped(_ text: String) -> String {
    guard holdsUnicodeBlank(text) else { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var hasBlank = false
    var breaks = 0
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      if isLineBreak(scalar) {
        if !(scalar == "\n" && previousWasReturn) { breaks += 1 }
      } else if isBlank(scalar) {
        hasBlank = true
      } else {
        if let last {
          if breaks > 0 {
            for _ in 0..<breaks { result.append("\n") }
          } else if hasBlank, !(isWide(last) && isWide(scalar)) {
            result.append(" ")
          }
        }
        result.append(scalar)
        last = scalar
        hasBlank = false
        breaks = 0
      }
      previousWasReturn = scalar == "\r"
    }
    return result.allSatisfy(isUnicodeBlank) ? "" : String(result)
  }

  /// The text without any blank or line break: what a code is.
  public static func withoutBlanks(_ text: String) -> String {
    guard holdsUnicodeBlank(text) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isUnicodeBlank($0) }))
  }

  /// The text on one line: line breaks are treated as blanks are.
  public static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return unwrapped(text) }
    return unwrapped(
      String(String.UnicodeScalarView(text.unicodeScalars.map { isLineBreak($0) ? " " : $0 })))
  }

  /// The text without the zero-width marks that pasted text carries; those that join emoji stay.
  public static func withoutInvisibleMarks(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isInvisibleMark) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisibleMark($0) }))
  }

  private static func isInvisibleMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether a text holds nothing to see.
  public static func isBlank(_ text: String) -> Bool {
    // Nearly all texts show by their first byte that they are not: ASCII, or Han, which begins with E4 to E9.
    guard let first = text.utf8.first else { return true }
    if first > 0x20 && first < 0x7F || first >= 0xE4 && first <= 0xE9 { return false }
    return text.unicodeScalars.allSatisfy(isUnicodeBlank)
  }

  /// Whether any character is one of ``isUnicodeBlank(_:)``, told by the bytes of UTF-8: most texts hold none.
  static func holdsUnicodeBlank(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(holdsUnicodeBlank)
      ?? text.unicodeScalars.contains(where: isUnicodeBlank)
  }

  private static func holdsUnicodeBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte <= 0x20, byte == 0x20 || byte >= 0x09 && byte <= 0x0D { return true }
        continue
      }
      // The first bytes of the few blanks beyond ASCII.
      switch byte {
      case 0xC2 where index + 1 < bytes.count:
        if bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 { return true }
      case 0xE1, 0xE2, 0xE3, 0xEF:
        if index + 2 < bytes.count, isBlank(byte, bytes[index + 1], bytes[index + 2]) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether three bytes of UTF-8 are one of ``isUnicodeBlank(_:)``.
  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F...0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      true
    default: false
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x3000: true
    default: false
    }
  }

  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  /// Any white space, and the invisible marks that pasted text carries: zero-width blanks, byte order marks.
  static func isUnicodeBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The property White_Space, which the library looks up more slowly.
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    case 0x200C, 0x200D: true  // joiners
    default: isInvisibleMark(scalar)
    }
  }

  /// Whether a printed line may break beside a character: Han, full-width punctuation, brackets, Chinese quotes.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true  // Han
    case 0x2E80...0x2FDF: true  // radicals, which pasted print has for Han
    case 0x3001...0x303F: true  // CJK symbols and punctuation
    // Full-width forms that are no digit or letter.
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
    case 0xFE30...0xFE4F: true  // vertical forms
    case 0x2018, 0x2019, 0x201C, 0x201D: true  // ‘ ’ “ ”
    case 0x2014, 0x2026, 0x00B7: true  // — … ·
    case 0x28, 0x29, 0x5B, 0x5D: true  // ( ) [ ]
    default: false
    }
  }
}
