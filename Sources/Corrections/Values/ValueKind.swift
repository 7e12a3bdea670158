/// What kind of value a field takes.
public enum ValueKind: String, CaseIterable, Sendable {
  /// A text on several lines.
  case text

  /// A text on one line: a name, a level, a title.
  case line

  /// A text without blanks.
  case code

  /// An amount in 元.
  case money

  case percent

  /// Points.
  case weight

  case year

  /// An indicator's value.
  case target
}
