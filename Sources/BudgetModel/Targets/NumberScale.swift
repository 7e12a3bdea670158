/// The scales that a number is written with: 2万 is 20000.
enum NumberScale {
  /// The power of ten of each.
  static let powers = SpellingTable<Int>([
    ("百", 2), ("千", 3), ("万", 4), ("亿", 8),
    ("百万", 6), ("千万", 7), ("百亿", 10), ("千亿", 11), ("万亿", 12), ("百万亿", 14), ("千万亿", 15),
  ])

  static func isScale(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "百" || scalar == "千" || scalar == "万" || scalar == "亿"
  }
}
