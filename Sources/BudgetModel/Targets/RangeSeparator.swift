/// What stands between the ends of a range: 80-90, 80～90, 80——90, 80至90.
enum RangeSeparator {
  private static let spellings = SpellingTable<Void>([
    ("- ~ 〜 ∼ — —— – ―  ‐ ‑ ─ ── 至 到", ())
  ])

  /// The first separator that a number follows, as the indices where it begins and ends.
  static func first(in text: ArraySlice<Unicode.Scalar>) -> (start: Int, end: Int)? {
    for index in text.indices where canSeparate(text[index]) {
      guard let (_, count) = spellings.prefix(of: text[index...]) else { continue }
      var behind = TargetScanner(text[(index + count)...])
      if TargetNumber.take(from: &behind) != nil { return (index, index + count) }
      if text[index] != "至", text[index] != "到" { return nil }
    }
    return nil
  }

  private static func canSeparate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x7E, 0x301C, 0x223C, 0x2010...0x2015, 0x2500, 0x81F3, 0x5230: true
    default: false
    }
  }
}
