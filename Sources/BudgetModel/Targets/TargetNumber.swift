import Spreadsheet

/// A number at the front of a text, in digits or numerals, before its scale and unit.
struct TargetNumber {
  /// Nil where digits stand that make no number: `12,34`, or more of them than can be held exactly.
  let value: ExactDecimal?

  /// Whether it is written in Chinese numerals, which are a number only with a listed unit.
  let isNumeral: Bool

  /// The unit that stands before the number: ￥500, 百分之九十五.
  let leadingUnit: TargetUnit?

  /// Whether a point ends it, as in `95.`.
  var endsWithPoint = false

  private static let leadingUnits = SpellingTable<TargetUnit>([
    ("¥ 人民币", TargetUnit("元", .money)),
    ("百分之", TargetUnit("%", .share)),
    ("千分之", TargetUnit("‰", .share)),
  ])

  /// Takes a number; leaves the scanner where it was if there is none.
  static func take(from scanner: inout TargetScanner) -> TargetNumber? {
    var ahead = scanner
    let unit = ahead.take(leadingUnits)
    if let number = DigitNumber.take(from: &ahead) {
      scanner = ahead
      return TargetNumber(
        value: number.value, isNumeral: false, leadingUnit: unit, endsWithPoint: number.endsWithPoint)
    }
    if let number = ChineseNumeral.take(from: &ahead, canBeHundred: unit?.dimension == .share) {
      scanner = ahead
      return TargetNumber(value: number, isNumeral: unit == nil, leadingUnit: unit)
    }
    return nil
  }
}
