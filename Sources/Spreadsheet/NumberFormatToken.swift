/// A piece of a number format's code.
enum NumberFormatToken: Hashable, Sendable {
  /// A text that is shown as it stands.
  case literal(String)

  /// Room as wide as some character (`_x`), shown as a blank.
  case padding

  /// A place for a digit: `0`, `#` or `?`.
  case digit(NumberFormatPlaceholder)
  case point
  case comma
  case percent

  /// `E+` or `E-`.
  case exponent(showsPlus: Bool)

  /// The stroke of a fraction.
  case stroke
  case general

  /// `@`.
  case text

  // Parts of a date or time, with the number of letters.
  case year(Int)

  /// The year of an era (`e`), which outside Taiwan is the year.
  case eraYear(Int)

  /// The era's name (`g`).
  case era(Int)
  case month(Int)
  case day(Int)

  /// The day of the week in Chinese (`aaa`).
  case chineseWeekday(Int)
  case hour(Int)
  case minute(Int)
  case second(Int)

  /// The digits behind the point of the seconds.
  case secondFraction(Int)
  case elapsedHours(Int)
  case elapsedMinutes(Int)
  case elapsedSeconds(Int)

  /// The words for the halves of the day.
  case dayHalf(first: String, second: String)
}

/// A place for a digit in a number format.
enum NumberFormatPlaceholder: Hashable, Sendable {
  /// `0`: shows a zero where there is no digit.
  case zero

  /// `#`: shows nothing there.
  case nothing

  /// `?`: shows a blank there.
  case blank
}
