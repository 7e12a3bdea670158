public import Spreadsheet

/// An indicator's value (指标值): the text as written, and how it reads.
public struct IndicatorTarget: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// A number or a range of numbers; the number is nil where it is malformed.
    case quantitative

    /// A day until which something is done; the date is nil where it counts from an unknown fiscal year.
    case deadline

    /// A text.
    case qualitative

    /// Nothing, or a sign for nothing.
    case placeholder
  }

  public enum Comparator: String, CaseIterable, Sendable {
    case atLeast = "≥"
    case atMost = "≤"
    case greater = ">"
    case less = "<"
    case equal = "="
  }

  /// The text as written, without wrap blanks; the reading never replaces it.
  public let raw: String
  public let kind: Kind

  /// Nil for a bare number, for a range, and where two comparators contradict each other.
  public let comparator: Comparator?

  /// The number, or the lower end of a range. Money is in 元.
  public let number: ExactDecimal?

  /// The upper end of a range.
  public let upper: ExactDecimal?

  /// The canonical unit, such as `%`, `元`, `次/年`; nil where none is written.
  public let unit: String?

  public let date: CalendarDate?

  /// Whether a qualitative value is one of a known scale: 优 良 中 差, 达成, 是 …
  public let isGrade: Bool

  init(
    raw: String, kind: Kind, comparator: Comparator? = nil, number: ExactDecimal? = nil,
    upper: ExactDecimal? = nil, unit: String? = nil, date: CalendarDate? = nil, isGrade: Bool = false
  ) {
    self.raw = raw
    self.kind = kind
    self.comparator = comparator
    self.number = number
    self.upper = upper
    self.unit = unit
    self.date = date
    self.isGrade = isGrade
  }
}
