extension IndicatorTarget {
  /// Reads a value as written.
  ///
  /// - Parameter fiscalYear: the budget's year, from which a deadline without a year counts.
  public init(reading raw: String, fiscalYear: Int?) {
    self.init(raw: raw, kind: raw.isEmpty ? .placeholder : .qualitative)
  }
}
