import CUTF8Proc
import Glibc

/// Labels and values brought to a form in which the same words are equal, however they were typed.
public enum LabelFolding {
  /// A label without blanks, in NFKC, quotes of one kind, without `、`, a trailing colon and a leading `其中：`.
  public static func folded(_ label: String) -> String {
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
