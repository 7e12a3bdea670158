import Spreadsheet

extension IndicatorTarget {
  /// The reading in its canonical spelling: `≥95%`, `80-90件`, `≤165000元`, `2022-12-31`.
  ///
  /// Read with the same fiscal year it gives the same reading. Where there is no number or date to spell, it is the
  /// text as written.
  public var canonicalText: String {
    if let date { return date.description }
    guard kind == .quantitative, let number else { return raw }
    let unit = unit ?? ""
    guard let upper else { return (comparator?.rawValue ?? "") + number.description + unit }
    let quantity = TargetQuantity(number: number, upper: upper, unit: self.unit)
    // 3-6月 would be months of the calendar.
    if quantity.isCalendar { return "≥\(number)\(unit)且≤\(upper)\(unit)" }
    return "\(number)\(upper.isNegative ? "~" : "-")\(upper)\(unit)"
  }

  /// Whether two values say the same, however they are spelled: everything but ``raw`` is equal.
  public func hasSameReading(as other: IndicatorTarget) -> Bool {
    kind == other.kind && comparator == other.comparator && number == other.number && upper == other.upper
      && unit == other.unit && date == other.date && isGrade == other.isGrade
  }
}
