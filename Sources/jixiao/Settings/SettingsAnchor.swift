/// Finds anchors (`&name`) before a text is parsed.
///
/// A few lines of anchors and aliases can stand for more values than any memory holds, and the parser compares whole
/// keys. Settings need neither. An alias without its anchor is an error of the parser's own.
enum SettingsAnchor {
  /// The first anchor of a text and its place; also what looks like one inside quotes or a comment.
  static func first(in text: String) -> (name: String, place: SettingsPlace)? {
    let scalars = text.unicodeScalars
    var place = (line: 1, column: 1)
    var previous: Unicode.Scalar = "\n"
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "&", !isWord(previous) {
        let name = scalars[scalars.index(after: index)...].prefix(while: isAnchorName)
        if !name.isEmpty {
          return ("&" + String(name), SettingsPlace(line: place.line, column: place.column))
        }
      }
      place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
      previous = scalar
    }
    return nil
  }

  /// What an anchor's name is made of, as the parser has it.
  private static func isAnchorName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) || scalar == "_"
      || scalar == "-"
  }

  /// Whether a scalar can only be part of a word that is not over, so that `&` behind it is text, as in `A&B`.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      : (0x3400...0x9FFF).contains(scalar.value)
  }
}
