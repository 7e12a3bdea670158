/// Numbers as headings count with them: 一, 十, 二十一.
enum ChineseNumeral {
  private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// A number from 1 to 99 in Chinese, any other in figures.
  static func text(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    let leading = tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十"
    return leading + digits[ones]
  }
}
