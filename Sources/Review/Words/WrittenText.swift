import BudgetModel

/// What can be told of a text as it is written.
enum WrittenText {
  /// Whether a text is nothing, or a sign for nothing such as `/` or `—`.
  static func saysNothing(_ text: String) -> Bool {
    guard mayBeginSign(text) else { return false }
    // No sign for nothing is longer; only blanks and strokes are.
    if text.utf8.count <= 64 { return IndicatorTarget(reading: text, fiscalYear: nil).kind == .placeholder }
    return WrappedText.isBlank(text)
  }

  /// Whether a text begins as a sign for nothing does, with a stroke, a star, a blank or null: hardly any does.
  private static func mayBeginSign(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return switch first {
    case 0x00...0x20, 0x2A, 0x2D, 0x2F, 0x4E, 0x6E: true
    case 0xC2, 0xE2, 0xE3, 0xEF: true  // blanks and dashes beyond ASCII, and full width
    default: false
    }
  }

  /// Whether a text is missing or says nothing.
  static func isMissing(_ text: String?) -> Bool { text.map(saysNothing) ?? true }

  /// A text without the stops that a sentence ends with.
  static func withoutStops(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let last = scalars.last, ["。", "；", ";", "，", ","].contains(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// How many blanks a text holds, line breaks not counted.
  static func blankCount(_ text: String) -> Int {
    text.unicodeScalars.count { [0x20, 0x09, 0xA0, 0x3000].contains($0.value) }
  }

  /// Whether a text holds blanks that are wraps: between two of Han, say.
  static func holdsWraps(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.contains { line in
      let blanks = Set(" \t\u{A0}\u{3000}")
      let inner = line.drop(while: blanks.contains).reversed().drop(while: blanks.contains)
      let text = String(inner.reversed())
      return blankCount(text) > blankCount(WrappedText.unwrapped(text))
    }
  }

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
