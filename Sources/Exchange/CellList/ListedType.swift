/// What a listed cell holds; the raw value is the letter that says so.
public enum ListedType: UInt8, CaseIterable, Sendable {
  /// A number, as an exact decimal at 15 significant digits.
  case number = 0x6E  // n

  /// A text.
  case string = 0x73  // s

  /// `TRUE` or `FALSE`.
  case boolean = 0x62  // b

  /// An error value such as `#DIV/0!`.
  case error = 0x65  // e

  /// A date, a time or a duration in ISO 8601.
  case date = 0x64  // d
}
