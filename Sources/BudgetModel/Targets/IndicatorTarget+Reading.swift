extension IndicatorTarget {
  /// Reads a value as written.
  ///
  /// In this order: a sign for nothing, a grade, a deadline, a number or range, and everything else is text. A value
  /// that begins with a sign means a number: where none can be read it is quantitative without one (≥若干, ≥5kg,
  /// ≤12月31日). So is one whose digits make no number (12,34) and one that contradicts itself (≤5%以上, 超过95%以上);
  /// words without a number (不低于上年) are text.
  ///
  /// - Parameters:
  ///   - raw: the text, of any length; kept as given.
  ///   - fiscalYear: the budget's year, from which a deadline without a year counts.
  public init(reading raw: String, fiscalYear: Int?) {
    let value = FoldedValue(raw)
    let text = value.withoutStops
    if PlaceholderSign.isPlaceholder(value.scalars) {
      self.init(raw: raw, kind: .placeholder)
    } else if TargetGrade.isGrade(text) {
      self.init(raw: raw, kind: .qualitative, isGrade: true)
    } else if let deadline = DeadlineReader.read(text, fiscalYear: fiscalYear) {
      self.init(raw: raw, kind: .deadline, date: deadline.date)
    } else if let quantity = QuantityReader.read(text) {
      self.init(raw: raw, quantity)
      if mayReadAsDeadline { self.init(raw: raw, kind: .qualitative) }
    } else {
      self.init(raw: raw, kind: .qualitative)
    }
  }

  private init(raw: String, _ quantity: TargetQuantity) {
    self.init(
      raw: raw, kind: .quantitative, comparator: quantity.comparator, number: quantity.number,
      upper: quantity.upper, unit: quantity.unit)
  }

  /// Whether the canonical text would be taken for a deadline, as that of 12.0月份 would: then it is no number either.
  private var mayReadAsDeadline: Bool {
    guard comparator == nil, upper == nil, number != nil, let first = unit?.unicodeScalars.first,
      ["年", "月", "季", "底", "末", "止", "份"].contains(first)
    else { return false }
    return DeadlineReader.read(FoldedValue(canonicalText).withoutStops, fiscalYear: nil) != nil
  }
}
