/// The signs that stand for no value at all.
///
/// Nothing, blanks, `/`, `null` in any case, stars and dashes of any kind and number. 无 and N/A are words, and text.
enum PlaceholderSign {
  static func isPlaceholder(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first else { return true }
    switch first {
    case "/": return text.count == 1
    case "*": return text.allSatisfy { $0 == "*" }
    case "n", "N": return text.count == 4 && text.map { $0.properties.lowercaseMapping }.joined() == "null"
    default: return text.allSatisfy(isDash)
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2500, 0xFE58: true
    default: false
    }
  }
}
