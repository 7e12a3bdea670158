/// The day and time that a day number stands for.
struct NumberFormatMoment {
  /// The days since the first day of the workbook's date system.
  let days: Int

  /// The day; the first of Excel's days, 0, is 1900-01-00, and day 60 is 1900-02-29, which never was.
  let year: Int
  let month: Int
  let day: Int

  /// 0 is Sunday, as Excel counts: before March 1900 one off.
  let weekday: Int

  /// Of the day.
  let hour: Int
  let minute: Int
  let second: Int

  /// The fraction of the second, as an integer of so many digits as were asked for.
  let fraction: Int

  /// All seconds of the number, its days among them.
  let seconds: Int

  /// The last day that Excel knows: 9999-12-31.
  private static let lastDay = 2_958_465

  /// The days by which the two date systems differ.
  private static let offsetOf1904 = 1462

  /// - Parameters:
  ///   - number: days, and a fraction of a day.
  ///   - fractionDigits: to how many digits of a second the time is rounded.
  /// - Returns: nil for a number that is no date: negative, or beyond 9999-12-31.
  init?(_ number: ExactDecimal, uses1904Dates: Bool, fractionDigits: Int) {
    guard !number.isNegative, number.leadingPower < 8, (0...9).contains(fractionDigits),
      let ticks = NumberFormatMoment.ticks(number, fractionDigits)
    else { return nil }
    let perSecond = NumberFormatMoment.powerOfTen(fractionDigits)
    fraction = ticks % perSecond
    seconds = ticks / perSecond
    days = seconds / 86_400
    hour = seconds % 86_400 / 3600
    minute = seconds % 3600 / 60
    second = seconds % 60
    let serial = days + (uses1904Dates ? NumberFormatMoment.offsetOf1904 : 0)
    guard serial <= NumberFormatMoment.lastDay else { return nil }
    weekday = (serial + 6) % 7
    (year, month, day) = NumberFormatMoment.date(serial, uses1904Dates: uses1904Dates)
  }

  /// The number in units of the last digit asked for.
  private static func ticks(_ number: ExactDecimal, _ fractionDigits: Int) -> Int? {
    // A double's digits behind the point of a day: more than these are less than a tick, and might not fit.
    let days = number.rounded(toFractionDigits: 20)
    let (product, overflow) = days.coefficient.multipliedReportingOverflow(by: 86_400)
    guard !overflow, let seconds = ExactDecimal(coefficient: product, exponent: days.exponent) else {
      return nil
    }
    return seconds.rounded(toFractionDigits: fractionDigits).shifted(byPowerOfTen: fractionDigits)?.integer
  }

  private static func powerOfTen(_ power: Int) -> Int {
    (0..<power).reduce(1) { product, _ in product * 10 }
  }

  /// The date of a day number of the system that begins in 1900.
  private static func date(_ serial: Int, uses1904Dates: Bool) -> (Int, Int, Int) {
    if !uses1904Dates {
      if serial == 0 { return (1900, 1, 0) }
      if serial == 60 { return (1900, 2, 29) }
    }
    // Before the day that never was, all days are one later.
    return civilDate(daysSince1970: serial - 25_569 + (serial < 60 && !uses1904Dates ? 1 : 0))
  }

  /// The Gregorian date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days).
  private static func civilDate(daysSince1970: Int) -> (Int, Int, Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
