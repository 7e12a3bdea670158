/// The places of one attribute's bytes.
struct MarkupAttribute {
  /// The name with its prefix.
  let name: Range<Int>

  /// The value without its quotes.
  let value: Range<Int>

  /// The whole attribute with the blanks before it.
  let range: Range<Int>
}
