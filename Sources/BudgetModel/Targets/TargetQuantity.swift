import Spreadsheet

/// A value that is meant as a number or a range of numbers.
struct TargetQuantity: Equatable {
  var comparator: IndicatorTarget.Comparator?

  /// Nil where no number can be read.
  var number: ExactDecimal?
  var upper: ExactDecimal?
  var unit: String?

  /// A value whose number can't be read.
  static func malformed(_ comparator: IndicatorTarget.Comparator?) -> TargetQuantity {
    TargetQuantity(comparator: comparator)
  }

  /// The range between two amounts; nil where it falls or their units differ.
  ///
  /// A unit or scale at the upper end alone holds for both (10-15万元), a unit at the lower end alone too; a scale at the
  /// lower end alone is its own.
  init?(from lower: TargetAmount, to upper: TargetAmount) {
    let isPlain = lower.unit == .none
    guard lower.unit.name == nil || upper.unit.name == nil || lower.unit.name == upper.unit.name else {
      return nil
    }
    let unit = upper.unit.name != nil ? upper.unit : lower.unit
    if lower.number.isNumeral || upper.number.isNumeral, !TargetAmount.canBeNumeral(unit) { return nil }
    guard let low = lower.value(scaledBy: isPlain ? upper.unit.powerOfTen : lower.unit.powerOfTen),
      let high = upper.value(scaledBy: upper.unit.powerOfTen)
    else {
      self = .malformed(nil)
      return
    }
    guard low <= high else { return nil }
    self.init(number: low, upper: high, unit: unit.name)
  }

  init(
    comparator: IndicatorTarget.Comparator? = nil, number: ExactDecimal? = nil, upper: ExactDecimal? = nil,
    unit: String? = nil
  ) {
    self.comparator = comparator
    self.number = number
    self.upper = upper
    self.unit = unit
  }

  /// The quantity as a rate: 次 in 每季度1次 is 次/季度. Nil without a unit, and for days of the calendar (每月15日).
  func counted(by bases: [String]) -> TargetQuantity? {
    guard !bases.isEmpty, number != nil else { return self }
    guard let unit, comparator != nil || !["日", "月", "年"].contains(unit) else { return nil }
    var rate = self
    rate.unit = ([unit] + bases).joined(separator: "/")
    return rate
  }

  /// Whether the words mean a month, quarter or year of the calendar, never a number of them: 2022年, 3-6月.
  ///
  /// 19xx年 and 20xx年 without comparator are years, 1月 to 12月 months and 1季度 to 4季度 quarters.
  var isCalendar: Bool {
    guard comparator == nil, let number, let first = unit?.unicodeScalars.first else { return false }
    switch first {
    case "年":
      return [number, upper ?? number].contains { TargetQuantity.isInteger($0, within: 1900...2099) }
    case "月": return [number, upper ?? number].allSatisfy { TargetQuantity.isInteger($0, within: 1...12) }
    case "季": return [number, upper ?? number].allSatisfy { TargetQuantity.isInteger($0, within: 1...4) }
    default: return false
    }
  }

  private static func isInteger(_ number: ExactDecimal, within range: ClosedRange<Int>) -> Bool {
    number.integer.map(range.contains) ?? false
  }
}
