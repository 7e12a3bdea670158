import BudgetModel

/// Finds the unit that a column's heading names for its values: 指标值（万元）, 指标值（%）.
enum HeadingUnit {
  /// The unit as written in brackets at the heading's end; nil for a heading without, and for brackets that say
  /// something else, such as （必填）.
  static func unit(in heading: Line.Entry) -> String? {
    let folded = heading.folded
    guard folded.hasSuffix(")"), let open = folded.lastIndex(of: "(") else { return nil }
    let text = String(folded[folded.index(after: open)...].dropLast())
    let reading = IndicatorTarget(reading: "≥1" + text, fiscalYear: nil)
    guard let unit = reading.unit, reading.number != nil else { return nil }
    return TargetUnit.all.contains { $0.name == unit } ? text : nil
  }
}
