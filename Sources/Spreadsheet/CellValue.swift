/// What a cell holds. A cell without a value is not kept, so there is no empty case.
public enum CellValue: Hashable, Sendable {
  case text(String)

  /// A number at 15 significant digits, as Excel shows it.
  case number(ExactDecimal)

  case boolean(Bool)

  /// An error value as written, such as `#DIV/0!`.
  case error(String)

  /// A formula whose value the file doesn't hold.
  case uncomputed

  /// A date or time in ISO 8601, which the strict form of the standard writes instead of a number.
  case date(String)
}
