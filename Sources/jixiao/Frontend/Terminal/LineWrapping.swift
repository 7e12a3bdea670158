/// Breaks text into lines of a width, by the rules of Chinese typesetting (GB/T 15834, W3C's clreq).
///
/// A line breaks at a blank and between any two of Han; words of Latin letters stay whole. No line begins with a
/// closing sign, ends with an opening one, or is cut at U+00A0, which prints as a blank.
enum LineWrapping {
  /// The lines of a text; line breaks in it are kept.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += paragraph(String(line), width: max(1, width))
    }
    return lines.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
  }

  private static func paragraph(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for unit in units(of: text) {
      for piece in pieces(of: unit, width: width) {
        let visible = DisplayWidth.of(piece.word)
        if columns > 0, columns + visible > width {
          lines.append(withoutTrailingBlanks(line))
          (line, columns) = ("", 0)
        }
        line += piece.word + piece.blanks
        columns += visible + piece.blanks.count
      }
    }
    return lines + [withoutTrailingBlanks(line)]
  }

  /// What no line may break in, with the blanks behind it.
  struct Unit: Equatable {
    var word: String
    var blanks = ""
  }

  static func units(of text: String) -> [Unit] {
    var units: [Unit] = []
    var last: Character?
    for character in text {
      if character == " ", !units.isEmpty {
        units[units.count - 1].blanks.append(character)
      } else if let last, units.last?.blanks.isEmpty == true, !mayBreak(between: last, and: character) {
        units[units.count - 1].word.append(character)
      } else {
        units.append(Unit(word: String(character)))
      }
      last = character
    }
    return units
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    guard !closing.contains(right), !opening.contains(left), left != "\u{A0}", right != "\u{A0}" else {
      return false
    }
    return isHan(left) || isHan(right)
  }

  /// A unit that is longer than a line is cut where the line ends.
  private static func pieces(of unit: Unit, width: Int) -> [Unit] {
    guard DisplayWidth.of(unit.word) > width else { return [unit] }
    var pieces = [Unit(word: "")]
    var columns = 0
    for character in unit.word {
      let added = DisplayWidth.of(character)
      if columns > 0, columns + added > width {
        pieces.append(Unit(word: ""))
        columns = 0
      }
      pieces[pieces.count - 1].word.append(character)
      columns += added
    }
    pieces[pieces.count - 1].blanks = unit.blanks
    return pieces
  }

  private static func withoutTrailingBlanks(_ line: String) -> String {
    String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
  }

  /// Signs that stand between Chinese words, narrow on a terminal though they are.
  private static let chineseSigns: Set<Character> = ["“", "”", "…", "—", "·"]

  private static func isHan(_ character: Character) -> Bool {
    chineseSigns.contains(character) || character.unicodeScalars.first.map(DisplayWidth.isWide) == true
  }

  private static let closing = Set("，。、；：！？）》〉」』】〕］｝”’…—·～％,.;:!?)]}%")
  private static let opening = Set("（《〈「『【〔［｛“‘([{￥¥")
}
