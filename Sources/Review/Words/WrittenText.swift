import BudgetModel

/// What can be told of a text as it is written.
enum WrittenText {
  /// Whether a text is nothing, or a sign for nothing such as `/` or `—`.
  static func saysNothing(_ text: String) -> Bool {
    // No sign for nothing is longer; only blanks are.
    if text.utf8.count <= 16 { return IndicatorTarget(reading: text, fiscalYear: nil).kind == .placeholder }
    return WrappedText.isBlank(text)
  }

  /// Whether a text is missing or says nothing.
  static func isMissing(_ text: String?) -> Bool { text.map(saysNothing) ?? true }

  /// A text as it is compared: folded like a label, so that blanks, widths and quotes don't matter.
  static func folded(_ text: String) -> String {
    isFolded(text) ? text : LabelFolding.folded(text)
  }

  /// Whether folding would change nothing: Han, Latin letters and digits only, as nearly all names are.
  private static func isFolded(_ text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: index += 1
        case 0xE4 where bytes[index + 1] >= 0xB8, 0xE5...0xE9: index += 3
        default: return false
        }
      }
      return true
    }
  }
}
