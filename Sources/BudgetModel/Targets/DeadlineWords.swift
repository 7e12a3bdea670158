/// The words around a deadline's day or period.
enum DeadlineWords {
  /// Before it.
  static let leads = SpellingTable<Void>([("于 在 截至 截至到 截止 截止到 截止至 不晚于 不迟于", ())])

  /// Behind it.
  static let endings = SpellingTable<Void>([("前 之前 以前 止 为止", ())])
  static let done = SpellingTable<Void>([("完成", ())])

  /// Behind a year, half or quarter; behind a month 内 counts months.
  static let within = SpellingTable<Void>([("内 以内 之内", ())])

  static let edges = SpellingTable<Void>([("底 末 终", ())])
  static let yearEndings = SpellingTable<Void>([("底 末 终 年底 年末 年终", ())])
  static let monthEndings = SpellingTable<Void>([("底 末 份 份底 份末", ())])
  static let quarters = SpellingTable<Void>([("季度 季", ())])
  static let days = SpellingTable<Void>([("日 号", ())])

  /// The years that count from the fiscal year, and by how many they lie after it.
  static let relativeYears = SpellingTable<Int>([("本年 当年 本年度 当年度", 0), ("次年 次年度", 1)])

  /// The last half and the last third of months, and the year, by the words for them.
  static let halves = SpellingTable<Int>([("上半年", 6), ("下半年", 12)])

  /// The thirds of a month by their last day; 31 is the month's last.
  static let thirds = SpellingTable<Int>([("上旬", 10), ("中旬", 20), ("下旬", 31)])

  /// A time of day that a program adds to a date.
  static let midnights = SpellingTable<Void>([("00:00:00 T00:00:00 00:00 T00:00 0:00:00 0:00", ())])
}
