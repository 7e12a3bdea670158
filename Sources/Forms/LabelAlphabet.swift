/// The characters that labels are made of: tells in a few steps that a text is no label, before it is folded.
struct LabelAlphabet: Sendable {
  /// A bit for each character of the basic multilingual plane.
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// How much of a text is looked at, in bytes: a label with all that may stand around it is shorter.
  private static let reach = 512

  init() {
    // What may stand around a label, and what declares a money unit.
    insert("其中一二三四五六七八九十单位金额货币人民币元千万亿")
  }

  mutating func insert(_ text: String) {
    for scalar in text.unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  /// Whether a text may be a label, or may begin with one before a colon or a bracket.
  ///
  /// No for a text without Chinese characters, and for one with a character that no label has; characters that
  /// folding changes are taken for any.
  func admits(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var hasHan = false
      var index = 0
      let end = min(bytes.count, LabelAlphabet.reach)
      while index < end {
        let byte = bytes[index]
        if byte < 0x80 {
          if hasHan, byte == 0x3A || byte == 0x28 || byte == 0x5B { return true }
          let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
          if isLetter, !holds(UInt32(byte)) { return false }
          index += 1
        } else if byte & 0xF0 == 0xE0, index + 2 < bytes.count {
          let scalar =
            UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
          if (0x4E00...0x9FFF).contains(scalar) {
            if !holds(scalar) { return false }
            hasHan = true
          } else if hasHan, scalar == 0xFF1A || scalar == 0xFF08 || scalar == 0x3010 {
            return true
          } else if (0x2E80...0x2FDF).contains(scalar) || (0xF900...0xFAFF).contains(scalar) {
            hasHan = true
          }
          index += 3
        } else {
          hasHan = hasHan || byte >= 0xF0
          index += byte >= 0xF0 ? 4 : byte >= 0xC0 ? 2 : 1
        }
      }
      return hasHan
    }
  }

  /// Whether a short text has at most one Chinese character that no label has, and two that some have: else it is no label
  /// with a slip.
  func nearlyAdmits(_ text: String) -> Bool {
    var known = 0
    var foreign = 0
    for scalar in text.unicodeScalars where (0x4E00...0x9FFF).contains(scalar.value) {
      if holds(scalar.value) { known += 1 } else { foreign += 1 }
      if foreign > 1 { return false }
    }
    return known > 1
  }

  private func holds(_ scalar: UInt32) -> Bool {
    bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }
}
