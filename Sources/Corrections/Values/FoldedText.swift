import BudgetModel

/// Texts brought to a form in which those that differ in their typing alone are equal.
///
/// Folded away are: blanks, line breaks and invisible marks, but between two Latin letters or digits, and between a
/// digit and one of `.,:+-/`, a blank is kept (as one): 5 10 is not 510, and 1. 5 is not 1.5; the width of full-width
/// letters, digits and punctuation (Ａ and A, ， and ,); the kind of quotes (「」 “” "). Nothing else: ① is not 1, m² is
/// not m2, 、 counts, and so does the case of letters.
public enum FoldedText {
  public static func folded(_ text: String) -> String {
    // Most texts hold nothing to fold.
    if text.unicodeScalars.allSatisfy(isPlain) { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var hasBlank = false
    for scalar in WrappedText.withoutInvisibleMarks(text).unicodeScalars {
      guard !scalar.properties.isWhitespace else {
        hasBlank = true
        continue
      }
      let narrow = narrow(scalar)
      if hasBlank, let last, keepsApart(last, narrow) { result.append(" ") }
      result.append(narrow)
      last = narrow
      hasBlank = false
    }
    return String(result)
  }

  /// Visible ASCII and the common Han characters.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x21...0x7E).contains(scalar.value)
  }

  private static func keepsApart(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    if isWordCharacter(left) && isWordCharacter(right) { return true }
    return (isDigit(left) && isFigurePunctuation(right)) || (isFigurePunctuation(left) && isDigit(right))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isFigurePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    [".", ",", ":", "+", "-", "/"].contains(scalar)
  }

  /// The half-width character for a full-width or small one, and the plain quote for any.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x201C, 0x201D, 0x300C...0x300F, 0xFF02: "\""
    case 0x2018, 0x2019, 0xFF07: "'"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFF61: "。"
    case 0xFF64: "、"
    case 0xFE50: ","
    case 0xFE54: ";"
    case 0xFE55: ":"
    case 0xFE59: "("
    case 0xFE5A: ")"
    case 0xFE6A: "%"
    case 0xFFE5: "¥"
    default: scalar
    }
  }
}
