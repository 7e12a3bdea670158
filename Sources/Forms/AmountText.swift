import BudgetModel
import Spreadsheet

/// Reads the text of an amount, a percentage or points: a number, exactly, or nothing.
enum AmountText {
  enum Reading<Value: Equatable>: Equatable {
    case value(Value)

    /// Nothing is filled in.
    case empty
    case unreadable
  }

  /// Reads an amount of money.
  ///
  /// - Parameter unit: what a bare number is in. An amount that names a unit of its own (`16万元`) is in that one; `16万`
  ///   in a form in 万元 could be either and is unreadable.
  static func money(_ text: String, in unit: MoneyUnit) -> Reading<Money> {
    let target = IndicatorTarget(reading: text, fiscalYear: nil)
    switch (target.kind, target.unit) {
    case (.placeholder, _): return .empty
    case (.quantitative, "元"):
      return plainNumber(target).flatMap { Money($0, in: .yuan) }.map { .value($0) } ?? .unreadable
    case (.quantitative, nil):
      let isScaled = text.unicodeScalars.contains { "万亿千百".unicodeScalars.contains($0) }
      guard !(isScaled && unit != .yuan), let number = plainNumber(target) else { return .unreadable }
      return Money(number, in: unit).map { .value($0) } ?? .unreadable
    default: return .unreadable
    }
  }

  /// Reads a percentage, with or without its sign: `20%` and `20` are 20.
  static func percent(_ text: String) -> Reading<ExactDecimal> { number(text, units: ["%"]) }

  /// Reads an indicator's points (权重, 分值).
  static func weight(_ text: String) -> Reading<ExactDecimal> { number(text, units: ["%", "分"]) }

  private static func number(_ text: String, units: [String]) -> Reading<ExactDecimal> {
    let target = IndicatorTarget(reading: text, fiscalYear: nil)
    if target.kind == .placeholder { return .empty }
    guard let number = plainNumber(target), target.unit.map(units.contains) ?? true else {
      return .unreadable
    }
    return .value(number)
  }

  /// The number of a reading that is a number and nothing else: no sign, no range.
  private static func plainNumber(_ target: IndicatorTarget) -> ExactDecimal? {
    guard target.kind == .quantitative, target.comparator == nil, target.upper == nil else { return nil }
    return target.number
  }
}
