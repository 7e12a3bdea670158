import CUTF8Proc
import Glibc

/// Labels and values brought to a form in which the same words are equal, however they were typed.
public enum LabelFolding {
  /// A label without blanks, in NFKC, quotes of one kind, without `、`, a trailing colon and a leading `其中：`.
  public static func folded(_ label: String) -> String {
    var label = label
    return label.withUTF8(plainFolded) ?? foldedAnyhow(label)
  }

  /// The same for a text of ASCII, common Han and their punctuation alone, as nearly all texts are: nil for any other.
  private static func plainFolded(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count <= plainLimit else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { folded -> String? in
      var count = 0
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte < 0x80 {
          if byte != 0x20, byte < 0x09 || byte > 0x0D {
            folded[count] = byte
            count += 1
          }
          index += 1
          continue
        }
        guard byte >= 0xE2, byte <= 0xEF, index + 2 < text.count else { return nil }
        switch (byte, text[index + 1], text[index + 2]) {
        case (0xE3, 0x80, 0x80...0x81): break  // the wide blank, 、
        case (0xE3, 0x80, 0x8C...0x8F), (0xE2, 0x80, 0x9C...0x9D):  // 「」『』 “”
          folded[count] = UInt8(ascii: "\"")
          count += 1
        case (0xE2, 0x80, 0x98...0x99):  // ‘’
          folded[count] = UInt8(ascii: "'")
          count += 1
        case (0xEF, 0xBC, 0x81...0xBF):  // full width ! to _
          folded[count] = text[index + 2] - 0x60
          count += 1
        case (0xEF, 0xBD, 0x80...0x9E):  // full width ` to ~
          folded[count] = text[index + 2] - 0x20
          count += 1
        case (0xE4, 0xB8..., _), (0xE5...0xE9, _, _), (0xE3, 0x80, 0x82), (0xE3, 0x80, 0x88...0x8B),
          (0xE2, 0x89, 0xA4...0xA5):
          // Han, 。〈〉《》 ≤≥
          for offset in 0..<3 { folded[count + offset] = text[index + offset] }
          count += 3
        default: return nil
        }
        index += 3
      }
      let rest = trimmed(UnsafeBufferPointer(rebasing: folded[..<count]))
      return String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self)
    }
  }

  /// The most bytes of a text that are folded in one go.
  private static let plainLimit = 1 << 16

  /// Folded bytes without a colon at the end and `其中:` in front.
  private static func trimmed(_ folded: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = folded[...]
    while rest.last == UInt8(ascii: ":") { rest.removeLast() }
    // 其中:
    let leading: [UInt8] = [0xE5, 0x85, 0xB6, 0xE4, 0xB8, 0xAD, 0x3A]
    while rest.starts(with: leading) { rest.removeFirst(leading.count) }
    return rest
  }

  /// See ``folded(_:)``; of any text.
  static func foldedAnyhow(_ label: String) -> String {
    var scalars = Array(normalised(label).unicodeScalars)
    let count = scalars.count
    scalars.removeAll { WrappedText.isUnicodeBlank($0) || $0 == "、" }
    if scalars.count < count {
      // What a blank kept apart may combine now.
      scalars = Array(normalised(String(String.UnicodeScalarView(scalars))).unicodeScalars)
    }
    for index in scalars.indices { scalars[index] = plainQuote(scalars[index]) }
    while let last = scalars.last, last == ":" { scalars.removeLast() }
    let leading: [Unicode.Scalar] = ["其", "中", ":"]
    while scalars.starts(with: leading) { scalars.removeFirst(leading.count) }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A folded label without the money unit in brackets at its end, and that unit: `预算数(万元)`.
  public static func splittingMoneyUnit(_ folded: String) -> (label: String, unit: MoneyUnit?) {
    guard folded.utf8.last == UInt8(ascii: ")") else { return (folded, nil) }
    for unit in MoneyUnit.allCases {
      for words in ["", "单位:", "金额单位:"] {
        let ending = "(\(words)\(unit.rawValue))"
        guard folded.hasSuffix(ending) else { continue }
        return (String(folded.dropLast(ending.count)), unit)
      }
    }
    return (folded, nil)
  }

  /// The text in Unicode's normalisation form KC.
  private static func normalised(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII || (0x4E00...0x9FFF).contains(scalar.value) || scalar == "、" || scalar == "："
    }
    if isPlain { return String(text.map { $0 == "：" ? ":" : $0 }) }
    var copy = text
    return copy.withUTF8 { bytes in
      var result: UnsafeMutablePointer<UInt8>?
      let options = utf8proc_option_t(
        UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
      let count = utf8proc_map(bytes.baseAddress, bytes.count, &result, options)
      guard count >= 0, let result else { return String(decoding: bytes, as: UTF8.self) }
      defer { free(result) }
      return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
    }
  }

  private static func plainQuote(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x201C, 0x201D, 0x300C...0x300F, 0xFF02: "\""
    case 0x2018, 0x2019, 0xFF07: "'"
    default: scalar
    }
  }
}
