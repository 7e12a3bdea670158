import Spreadsheet

/// A day or period within a year, as words name it: 12月31日, 12月上旬, 第三季度, 上半年, 年底.
enum CalendarPeriod {
  case day(month: Int, day: Int)

  /// How the year before it is written: 2022年, 当年, or not at all.
  enum YearSpelling {
    case named, relative, none
  }

  /// Up to the last day of a month.
  case month(Int)

  /// Up to the last day of a quarter's, a half's or the year's last month.
  case months(through: Int)

  /// Whether 内 behind it means the period; behind a month it counts months.
  var canBeWithin: Bool {
    if case .months = self { true } else { false }
  }

  /// The period's last day, nil where the year has no such day.
  func lastDay(of year: Int) -> CalendarDate? {
    switch self {
    case .day(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .month(let month), .months(let month): CalendarDate(lastDayOfMonth: month, of: year)
    }
  }

  /// Takes a period at the front of a text; leaves the scanner where it was if there is none.
  static func take(from scanner: inout TargetScanner, behind year: YearSpelling) -> CalendarPeriod? {
    if let month = scanner.take(DeadlineWords.halves) {
      _ = scanner.take(DeadlineWords.edges)
      return .months(through: month)
    }
    if let period = takeMonth(from: &scanner) ?? takeQuarter(from: &scanner) { return period }
    return takeYearEnd(from: &scanner, behind: year) ? .months(through: 12) : nil
  }

  private static func takeMonth(from scanner: inout TargetScanner) -> CalendarPeriod? {
    var ahead = scanner
    guard let month = takeNumber(from: &ahead), ahead.take("月") else { return nil }
    scanner = ahead
    if let day = scanner.take(DeadlineWords.thirds) {
      return day == 31 ? .month(month) : .day(month: month, day: day)
    }
    if let day = takeNumber(from: &scanner) {
      _ = scanner.take(DeadlineWords.days)
      return .day(month: month, day: day)
    }
    _ = scanner.take(DeadlineWords.monthEndings)
    return .month(month)
  }

  private static func takeQuarter(from scanner: inout TargetScanner) -> CalendarPeriod? {
    var ahead = scanner
    _ = ahead.take("第")
    guard let quarter = takeNumber(from: &ahead), (1...4).contains(quarter),
      ahead.take(DeadlineWords.quarters) != nil
    else { return nil }
    _ = ahead.take(DeadlineWords.edges)
    scanner = ahead
    return .months(through: quarter * 3)
  }

  /// Takes the end of a year: nothing behind 2022年, 底 or 内 behind 当年, 年底 and 年度内 without a year before them.
  private static func takeYearEnd(from scanner: inout TargetScanner, behind year: YearSpelling) -> Bool {
    var ahead = scanner
    if year == .none {
      guard ahead.take("年") else { return false }
      _ = ahead.take("度")
    }
    let endings = year == .none ? DeadlineWords.edges : DeadlineWords.yearEndings
    let hasEnding = ahead.take(endings) != nil || DeadlineWords.within.prefix(of: ahead.rest) != nil
    guard hasEnding || year == .named else { return false }
    scanner = ahead
    return true
  }

  /// Takes a number of at most two digits, or in numerals.
  private static func takeNumber(from scanner: inout TargetScanner) -> Int? {
    if let (value, _) = scanner.takeDigits(atMost: 2) { return value }
    return ChineseNumeral.take(from: &scanner)?.integer
  }
}
