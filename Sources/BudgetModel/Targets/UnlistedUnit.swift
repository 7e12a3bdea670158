/// Tells units that no list has, and that are kept as written (座桥), from what is no unit.
///
/// A unit holds no digit, no Latin letter, no 前, 余 or 左右. Neither does it hold what the grammar gives a meaning to
/// (signs, stops, 以上, 且), nor begin with a numeral, a scale, 多 or 几, or the end of a month (12月底).
enum UnlistedUnit {
  static func isUnit(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    if cannotLead(first, alone: text.count == 1) || calendarWords.prefix(of: text) != nil { return false }
    if ComparatorSpelling.suffixes.suffix(of: text) != nil { return false }
    if last == "至" || last == "到", TargetUnit.spellings.meaning(of: text.dropLast()) != nil { return false }
    return holdsOnlyUnitCharacters(text)
  }

  private static let calendarWords = SpellingTable<Void>([
    ("月底 月末 月初 年底 年末 年初 年终 季度底 季度末 季度初", ())
  ])

  private static func cannotLead(_ scalar: Unicode.Scalar, alone: Bool) -> Bool {
    switch scalar {
    case "十", "拾", "佰", "仟", "多", "几", "来", "至", "到", "·", ")": true
    case "两": !alone
    default: NumberScale.isScale(scalar) || ChineseNumeral.digit(scalar) != nil
    }
  }

  private static func holdsOnlyUnitCharacters(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in text {
      switch scalar {
      case "前", "余", "且": return false
      case "右" where previous == "左": return false
      case "上" where previous == "以", "下" where previous == "以", "内" where previous == "以": return false
      case "下" where previous == "上": return false  // 上下 is 左右
      case "%": guard previous == nil else { return false }
      default: guard isUnitCharacter(scalar) else { return false }
      }
      previous = scalar
    }
    return true
  }

  private static func isUnitCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF: true
    case 0x28, 0x29, 0xB0, 0xB7: true  // ( ) ° ·
    case 0..<0x250: false
    case 0x370..<0x530: scalar.properties.isAlphabetic  // Greek and Cyrillic
    default: isLetterOrSymbolOfNoCase(scalar)
    }
  }

  private static func isLetterOrSymbolOfNoCase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherLetter: true
    case .otherSymbol:  // ℃ and the like, ㎡ and the like
      (0x2100...0x214F).contains(scalar.value) || (0x3300...0x33FF).contains(scalar.value)
    default: scalar == "‰" || scalar == "′" || scalar == "″"
    }
  }
}
