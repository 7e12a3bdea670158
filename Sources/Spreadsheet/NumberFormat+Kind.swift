extension NumberFormat {
  /// What a format shows a number as.
  public enum Kind: Sendable {
    /// As it is: `General`.
    case general

    /// With fixed digits: `#,##0.00`.
    case number
    case percent

    /// A day: `yyyy/m/d`.
    case date

    /// A time of day: `h:mm`.
    case time

    /// A day with a time.
    case dateTime

    /// A duration that goes beyond a day: `[h]:mm`.
    case elapsed

    /// As a text that was typed: `@`.
    case text

    /// With a power of ten: `0.00E+00`.
    case scientific

    /// As `# ?/?`.
    case fraction

    /// Whether the number counts days from the workbook's first date.
    public var showsTime: Bool {
      switch self {
      case .date, .time, .dateTime, .elapsed: true
      case .general, .number, .percent, .text, .scientific, .fraction: false
      }
    }
  }
}
