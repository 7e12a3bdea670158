/// Chinese numerals for the numbers of paragraphs.
enum ChineseOrdinal {
  private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// `一`, `十`, `十二`, `二十`; figures from 100 on.
  static func text(of number: Int) -> String {
    guard (1..<100).contains(number) else { return String(number) }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    switch tens {
    case 0: return digits[ones]
    case 1: return "十" + digits[ones]
    default: return digits[tens] + "十" + digits[ones]
    }
  }
}
