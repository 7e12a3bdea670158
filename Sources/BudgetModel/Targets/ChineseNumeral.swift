import Spreadsheet

/// A number in Chinese numerals at the front of a text: 十五, 两百, 三万五千, 一百零二, 三点五.
///
/// Numerals are read where they follow the rules and mean one number: falling places, 零 for those left out, 两 before
/// 百, 千, 万, 亿 or alone, a place left off at the end (一百二 is 120), the characters of cheques (伍万). 三五 is "three to
/// five", 百人 and 万元 are words: neither is a number.
struct ChineseNumeral {
  private var scanner: TargetScanner

  /// Whether a place was left off at the end: nothing can follow.
  private var isElliptic = false

  private init(_ scanner: TargetScanner) {
    self.scanner = scanner
  }

  /// Takes the longest numeral.
  ///
  /// - Parameter canBeHundred: whether 百 alone is one hundred, as in 百分之百.
  static func take(from scanner: inout TargetScanner, canBeHundred: Bool = false) -> ExactDecimal? {
    if canBeHundred, scanner.next == "百" {
      scanner.skip(1)
      return ExactDecimal(100)
    }
    guard let first = scanner.next, first == "十" || first == "拾" || digit(first) != nil else { return nil }
    var numeral = ChineseNumeral(scanner)
    guard let integer = numeral.takeInteger() else { return nil }
    let fraction = numeral.takeFraction()
    guard let value = ExactDecimal(fraction.isEmpty ? "\(integer)" : "\(integer).\(fraction)") else {
      return nil
    }
    scanner = numeral.scanner
    return value
  }

  private mutating func takeInteger() -> Int? {
    guard var value = takeBelowHundredMillion(behind: nil) else { return nil }
    if !isElliptic, value > 0, scanner.take("亿") {
      value *= 1_0000_0000
      value += takeBelowHundredMillion(behind: 1_0000_0000) ?? 0
    }
    return value
  }

  private mutating func takeBelowHundredMillion(behind place: Int?) -> Int? {
    guard var value = takeBelowTenThousand(behind: place) else { return nil }
    if !isElliptic, value > 0, scanner.take("万") {
      value *= 1_0000
      value += takeBelowTenThousand(behind: 1_0000) ?? 0
    }
    return value
  }

  /// Takes up to 九千九百九十九.
  ///
  /// - Parameter place: the place just before, 万 or 亿, nil at the numeral's start.
  private mutating func takeBelowTenThousand(behind place: Int?) -> Int? {
    let atStart = scanner.rest.startIndex
    var value = 0
    var lastPlace = 1_0000
    while let next = scanner.next {
      if let taken = takeDigitWithPlace(below: lastPlace) {
        value += taken.value
        lastPlace = taken.place
      } else if isZero(next), value > 0 || place != nil {
        guard let second = scanner.second, let digit = ChineseNumeral.digit(second), digit > 0 else { break }
        scanner.skip(1)
        if let taken = takeDigitWithPlace(below: lastPlace / 10) {
          value += taken.value
          lastPlace = taken.place
        } else {
          scanner.skip(1)
          return value + digit
        }
      } else if isTen(next), lastPlace == 100 || (lastPlace == 1_0000 && place == nil) {
        scanner.skip(1)
        value += 10
        lastPlace = 10
      } else {
        value += takeLastDigit(behind: lastPlace == 1_0000 ? place : lastPlace) ?? 0
        break
      }
    }
    return scanner.rest.startIndex > atStart ? value : nil
  }

  /// Takes 三百.
  private mutating func takeDigitWithPlace(below limit: Int) -> (value: Int, place: Int)? {
    guard let next = scanner.next, let digit = ChineseNumeral.digit(next), digit > 0,
      let place = scanner.second.flatMap(ChineseNumeral.place), place < limit,
      next != "两" || place > 10
    else { return nil }
    scanner.skip(2)
    return (digit * place, place)
  }

  /// Takes the digit of ones, or of the place after the last one where it ends the numeral.
  private mutating func takeLastDigit(behind place: Int?) -> Int? {
    guard let next = scanner.next, let digit = ChineseNumeral.digit(next) else { return nil }
    let isFollowedByMyriad = scanner.second == "万" || scanner.second == "亿"
    guard let place, place != 10 else {
      guard next != "两" || place == nil else { return nil }
      scanner.skip(1)
      return digit
    }
    if place >= 1_0000, isFollowedByMyriad {
      scanner.skip(1)
      return digit
    }
    let isFollowedByNumeral = scanner.second.map { ChineseNumeral.isPart($0) } ?? false
    guard digit > 0, next != "两", !isFollowedByNumeral else { return nil }
    scanner.skip(1)
    isElliptic = true
    return digit * place / 10
  }

  private mutating func takeFraction() -> String {
    guard !isElliptic, scanner.next == "点", let second = scanner.second, ChineseNumeral.digit(second) != nil
    else { return "" }
    scanner.skip(1)
    var digits = ""
    while let next = scanner.next, next != "两", let digit = ChineseNumeral.digit(next) {
      digits.append(String(digit))
      scanner.skip(1)
    }
    return digits
  }

  private func isZero(_ scalar: Unicode.Scalar) -> Bool { ChineseNumeral.digit(scalar) == 0 }
  private func isTen(_ scalar: Unicode.Scalar) -> Bool { ChineseNumeral.place(scalar) == 10 }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || place(scalar) != nil || scalar == "万" || scalar == "亿"
  }

  /// The value of a numeral's digit, plain or as on cheques.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "〇", "○": 0
    case "一", "壹": 1
    case "二", "贰", "两": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  private static func place(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }
}
