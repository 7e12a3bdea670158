extension NumberFormatSection {
  /// A number as the date or time that the section shows; nil if it is none.
  func timeText(of number: ExactDecimal, uses1904Dates: Bool) -> String? {
    let digits = tokens.reduce(0) { most, token in
      if case .secondFraction(let digits) = token { max(most, digits) } else { most }
    }
    guard
      let moment = NumberFormatMoment(
        number, uses1904Dates: uses1904Dates, fractionDigits: min(digits, 9))
    else { return nil }
    let hasDayHalves = tokens.contains { if case .dayHalf = $0 { true } else { false } }
    let texts = tokens.map { dateText($0, moment) ?? timeText($0, moment, hasDayHalves) }
    return texts.joined()
  }

  private func dateText(_ token: NumberFormatToken, _ moment: NumberFormatMoment) -> String? {
    switch token {
    case .year(let length):
      length <= 2
        ? numeral(moment.year % 100, length: 2, asDigits: true)
        : numeral(moment.year, length: 4, asDigits: true)
    case .eraYear:
      numeral(language == 0x404 ? moment.year - 1911 : moment.year, length: 1, asDigits: language != 0x404)
    case .era(let length): language == 0x404 ? (length < 3 ? "民國" : "中華民國") : ""
    case .month(let length): monthText(moment.month, length)
    case .day(let length):
      length <= 2 ? numeral(moment.day, length: length) : weekdayText(moment.weekday, length)
    case .chineseWeekday(let length): (length > 3 ? "星期" : "") + DateWords.chineseWeekdays[moment.weekday]
    default: nil
    }
  }

  private func timeText(
    _ token: NumberFormatToken, _ moment: NumberFormatMoment, _ hasDayHalves: Bool
  ) -> String {
    switch token {
    case .hour(let length):
      numeral(hasDayHalves ? (moment.hour + 11) % 12 + 1 : moment.hour, length: length)
    case .minute(let length): numeral(moment.minute, length: length)
    case .second(let length): numeral(moment.second, length: length)
    case .secondFraction(let digits): "." + padded(moment.fraction, min(digits, 9))
    case .elapsedHours(let length): padded(moment.seconds / 3600, length)
    case .elapsedMinutes(let length): padded(moment.seconds / 60, length)
    case .elapsedSeconds(let length): padded(moment.seconds, length)
    case .dayHalf(let first, let second): moment.hour < 12 ? first : second
    case .literal(let text): text
    case .padding: " "
    case .point: "."
    case .comma: ","
    case .stroke: "/"
    case .percent: "%"
    default: ""
    }
  }

  private func monthText(_ month: Int, _ length: Int) -> String {
    guard length > 2 else { return numeral(month, length: length) }
    if isChinese, length < 5 { return DateWords.chineseMonths[month - 1] + "月" }
    let name = DateWords.months[month - 1]
    return length == 4 ? name : String(name.prefix(length == 3 ? 3 : 1))
  }

  private func weekdayText(_ weekday: Int, _ length: Int) -> String {
    if isChinese { return (length == 3 ? "周" : "星期") + DateWords.chineseWeekdays[weekday] }
    return length == 3 ? String(DateWords.weekdays[weekday].prefix(3)) : DateWords.weekdays[weekday]
  }

  private var isChinese: Bool { language == 0x804 || language == 0x404 }

  /// A number in figures, or in Chinese numerals where the section says so: years digit by digit.
  private func numeral(_ number: Int, length: Int, asDigits: Bool = false) -> String {
    guard usesChineseNumerals else { return padded(number, length) }
    guard !asDigits else {
      return padded(number, length).compactMap(\.wholeNumberValue).map { DateWords.chineseDigits[$0] }
        .joined()
    }
    guard number >= 10 else { return DateWords.chineseDigits[max(0, number)] }
    let tens = number < 20 ? "" : DateWords.chineseDigits[number / 10 % 10]
    return tens + "十" + (number % 10 == 0 ? "" : DateWords.chineseDigits[number % 10])
  }

  private func padded(_ number: Int, _ length: Int) -> String {
    let text = String(number)
    return text.count < length ? String(repeating: "0", count: length - text.count) + text : text
  }
}

/// The names of months and days.
private enum DateWords {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  static let chineseWeekdays = ["日", "一", "二", "三", "四", "五", "六"]
  static let chineseMonths = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
  static let chineseDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
