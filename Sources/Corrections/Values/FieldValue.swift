public import BudgetModel
public import Spreadsheet

/// The value of one field, whatever the field: what changes, conflicts and corrections speak of.
///
/// A field without a value is nil. `==` compares texts as Unicode does; whether two values are the same to the last
/// byte, the same but for their form, or different, says ``difference(from:to:)``.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case money(Money)

  /// A percent of the plan, or a weight.
  case number(ExactDecimal)

  /// A year, or a month from 1 to 12.
  case integer(Int)

  case target(IndicatorTarget)
}

extension FieldValue: CustomStringConvertible {
  /// The value as one writes it down: text and targets as written, money in 元 with two decimals, numbers in full.
  public var description: String {
    switch self {
    case .text(let text): text
    case .money(let money): money.description
    case .number(let number): number.description
    case .integer(let integer): String(integer)
    case .target(let target): target.raw
    }
  }
}
