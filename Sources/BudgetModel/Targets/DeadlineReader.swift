import Spreadsheet

/// Reads a value as the day until which something is done.
///
/// A period stands for its last day, with 底, 末, 前 or without: 2022年12月, 12月前 and 12月底 are December 31; so are
/// 2022年, 第四季度, 下半年 and 12月下旬. A period without a year, and 本年 or 当年, count from the fiscal year, 次年 from the
/// one after; 今年 and 明年 count from a day that the form doesn't state, and are text, as are 全年, 年初 and spans
/// (1-12月). A bare month (6月) is the month; behind a comparator or before 内 (≥12月, 6月内) it is a number of months.
struct DeadlineReader {
  /// The day that was found, nil where its year is unknown.
  struct Deadline: Equatable {
    let date: CalendarDate?
  }

  private var scanner: TargetScanner
  private let fiscalYear: Int?

  /// The deadline in a text; nil where it means none, or a day that the calendar doesn't have.
  static func read(_ text: ArraySlice<Unicode.Scalar>, fiscalYear: Int?) -> Deadline? {
    let knownYear = fiscalYear.flatMap { (1...9998).contains($0) ? $0 : nil }
    var reader = DeadlineReader(scanner: TargetScanner(text), fiscalYear: knownYear)
    return reader.readDeadline()
  }

  private mutating func readDeadline() -> Deadline? {
    _ = scanner.take(DeadlineWords.leads)
    if let day = takeSeparatedDate() { return day }
    guard let year = takeYear() else { return nil }
    guard let period = CalendarPeriod.take(from: &scanner, behind: year.spelling) else { return nil }
    takeEnding(behind: period)
    guard scanner.isAtEnd else { return nil }
    guard let number = year.number else {
      // Any year will do to tell whether there is such a day; of 29 February it can't be told.
      return period.lastDay(of: 2000) == nil ? nil : Deadline(date: nil)
    }
    return period.lastDay(of: number).map { Deadline(date: $0) }
  }

  // MARK: Years

  /// Takes the year: 2022年, 二〇二二年度, 当年, or none, which is the fiscal year. Nil for a number that is no year.
  private mutating func takeYear() -> (number: Int?, spelling: CalendarPeriod.YearSpelling)? {
    if let offset = scanner.take(DeadlineWords.relativeYears) {
      return (fiscalYear.map { $0 + offset }, .relative)
    }
    var ahead = scanner
    guard let number = DeadlineReader.takeFourDigits(from: &ahead), ahead.take("年") else {
      return (fiscalYear, .none)
    }
    guard (1900...2099).contains(number) else { return nil }
    _ = ahead.take("度")
    scanner = ahead
    return (number, .named)
  }

  private static func takeFourDigits(from scanner: inout TargetScanner) -> Int? {
    if let (value, count) = scanner.takeDigits(atMost: 4) { return count == 4 ? value : nil }
    var value = 0
    for _ in 0..<4 {
      guard let next = scanner.next, next != "两", let digit = ChineseNumeral.digit(next) else { return nil }
      value = value * 10 + digit
      scanner.skip(1)
    }
    return value
  }

  // MARK: Endings

  private mutating func takeEnding(behind period: CalendarPeriod) {
    if period.canBeWithin, scanner.take(DeadlineWords.within) != nil { return }
    _ = scanner.take(DeadlineWords.endings)
    _ = scanner.take(DeadlineWords.done)
  }

  // MARK: 2022-12-31

  /// Takes 2022.12.31, 2022-12-31 or 2022/12/31, or a month written so.
  ///
  /// 2022-12 and 2022/12 are the month; 2022.12 is one before 底 or 前 only, for alone it is a number.
  private mutating func takeSeparatedDate() -> Deadline? {
    var ahead = scanner
    guard let (year, yearDigits) = ahead.takeDigits(atMost: 4), yearDigits == 4, let separator = ahead.next,
      separator == "-" || separator == "/" || separator == ".", ahead.take(separator),
      let (month, monthDigits) = ahead.takeDigits(atMost: 2)
    else { return nil }
    guard ahead.take(separator) else {
      let hasEnding =
        ahead.take(DeadlineWords.monthEndings) != nil || ahead.take(DeadlineWords.endings) != nil
      guard hasEnding || (separator != "." && monthDigits == 2 && (1900...2099).contains(year)) else {
        return nil
      }
      _ = ahead.take(DeadlineWords.endings)
      return finish(ahead, CalendarDate(lastDayOfMonth: month, of: year))
    }
    guard let (day, _) = ahead.takeDigits(atMost: 2) else { return nil }
    _ = ahead.take(DeadlineWords.days)
    _ = ahead.take(DeadlineWords.midnights)
    _ = ahead.take(DeadlineWords.endings)
    return finish(ahead, CalendarDate(year: year, month: month, day: day))
  }

  private func finish(_ scanner: TargetScanner, _ date: CalendarDate?) -> Deadline? {
    var scanner = scanner
    _ = scanner.take(DeadlineWords.done)
    guard scanner.isAtEnd, let date else { return nil }
    return Deadline(date: date)
  }
}
