/// A value's text as its grammar sees it: folded by width, without blanks.
///
/// Folding is by width only: full-width ASCII, the small forms of signs, `￥` and the minus of mathematics become the
/// signs of a keyboard, so that `１，２３４` is `1,234`. It is not NFKC, which would turn ① into 1 and ㎡ into m2.
/// Blanks of every kind, line breaks and invisible marks are dropped wherever they stand, as are stops at the end.
struct FoldedValue {
  let scalars: [Unicode.Scalar]

  init(_ raw: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(min(raw.utf8.count, 64))
    for scalar in raw.unicodeScalars {
      if FoldedValue.isPlain(scalar) {
        scalars.append(scalar)
      } else if !WrappedText.isUnicodeBlank(scalar) {
        scalars.append(FoldedValue.folded(scalar))
      }
    }
    self.scalars = scalars
  }

  /// The text without the stops that a sentence ends with: `≥95%。` is `≥95%`.
  var withoutStops: ArraySlice<Unicode.Scalar> {
    var end = scalars.count
    while end > 0, FoldedValue.isStop(scalars[end - 1]) { end -= 1 }
    return scalars[..<end]
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == ";" || scalar == "," || scalar == "、"
  }

  /// Whether a scalar is neither blank nor folded, as nearly all are: visible ASCII, signs of comparison, Han.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x2213...0x22FF, 0x4E00...0x9FFF: true
    default: false
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFFE5: "¥"
    case 0x2212: "-"  // − minus sign
    case 0xFE50: ","
    case 0xFE52: "."
    case 0xFE54: ";"
    case 0xFE62: "+"
    case 0xFE63: "-"
    case 0xFE64: "<"
    case 0xFE65: ">"
    case 0xFE66: "="
    case 0xFE6A: "%"
    default: scalar
    }
  }
}
