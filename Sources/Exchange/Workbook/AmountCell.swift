import BudgetModel
import Spreadsheet

/// A decimal number in a cell, so that no digit is lost.
///
/// A number cell is a double and shows 15 digits. A number of more digits is written as text.
enum AmountCell {
  private static let digitLimit = 15

  /// An amount in 元 with two decimals, or more where it has them.
  static func entry(_ columns: ClosedRange<Int>, _ money: Money?, _ place: WorkbookPlace) -> FormRows.Entry {
    entry(columns, money?.yuan, fractionDigits: 2, place)
  }

  /// A number with at least some digits behind the point.
  static func entry(
    _ columns: ClosedRange<Int>, _ number: ExactDecimal?, fractionDigits: Int, _ place: WorkbookPlace
  ) -> FormRows.Entry {
    guard let number else { return FormRows.Entry(columns, .empty, .amount(fractionDigits: fractionDigits)) }
    guard digits(of: number) <= digitLimit else {
      return FormRows.Entry(columns, .text(number.text(fractionDigits: fractionDigits), place), .code)
    }
    let shown = max(fractionDigits, number.fractionDigits)
    return FormRows.Entry(columns, .number(number), .amount(fractionDigits: shown))
  }

  /// The digits that the number has when it is written in full.
  private static func digits(of number: ExactDecimal) -> Int {
    max(number.significantDigits + max(0, number.exponent), number.fractionDigits)
  }
}
