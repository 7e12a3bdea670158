/// How a cell shows a number (ECMA-376 part 1, 18.8.30 numFmt and 18.8.31).
///
/// The code is taken apart once, when the format is made; copies share that.
public struct NumberFormat: Sendable {
  private let sections: NumberFormatSections

  /// Days as ISO 8601 writes them.
  public static let isoDate = NumberFormat(code: "yyyy-mm-dd")

  public static let general = NumberFormat(code: "General")

  public init(code: String) {
    sections = NumberFormatSections(code)
  }

  /// The format's code as stored, such as `0.00%`; of a built-in format the code that Chinese Excel shows it by.
  public var code: String { sections.code }

  /// What the format shows a number as; of a format with several sections what the first one does.
  public var kind: Kind { sections.kind }

  /// A number's exact value with its format's signs: 0.905 as `0%` is `90.5%`, never the rounded `91%`.
  ///
  /// Percent signs and literal texts such as `"≥"` or `"件"` are kept; separators of thousands, rounding, scientific and
  /// fraction forms are never applied. A format that divides by thousands is followed only where it says so itself, as
  /// `0!.0,"万元"` does: 12345 is `1.2345万元`, but as `0,` it stays `12345`. Dates and times are as the format shows them;
  /// a number that is no date stays a number.
  public func exactText(of number: ExactDecimal, uses1904Dates: Bool = false) -> String {
    guard !sections.isPlain, let (section, _) = sections.section(for: number) else {
      return number.description
    }
    guard section.kind.showsTime else { return section.exactText(of: number) }
    return section.timeText(of: number, uses1904Dates: uses1904Dates) ?? number.description
  }

  /// A number as Excel displays it in a wide cell: rounded, with separators of thousands, percent signs and dates.
  ///
  /// Fractions (`# ?/?`) are shown as decimals. A number that is no date has no date's form.
  public func displayText(of number: ExactDecimal, uses1904Dates: Bool = false) -> String {
    guard let (section, isUnsigned) = sections.section(for: number) else { return number.generalText }
    if section.kind.showsTime {
      return section.timeText(of: number, uses1904Dates: uses1904Dates) ?? number.generalText
    }
    return section.displayText(of: number, isUnsigned: isUnsigned)
  }
}

extension NumberFormat: Hashable {
  public static func == (left: NumberFormat, right: NumberFormat) -> Bool {
    left.sections === right.sections || left.code == right.code
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}
