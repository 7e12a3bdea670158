import BudgetModel
import Spreadsheet

extension OverviewTable {
  /// The greatest number of a column whose numbers are compared by bars; nil where there is none above zero.
  func greatest(in column: Int) -> ExactDecimal? {
    guard columns[column].hasBar else { return nil }
    let greatest = rows.compactMap { $0.indices.contains(column) ? $0[column].number : nil }.max()
    return greatest.flatMap { $0 > ExactDecimal(0) ? $0 : nil }
  }

  /// How much of a number another is, in whole percents; nil where that makes no bar.
  ///
  /// A bar needs no exactness: the number stands beside it.
  static func percent(_ number: ExactDecimal, of greatest: ExactDecimal) -> Int? {
    guard number > ExactDecimal(0), greatest > ExactDecimal(0) else { return nil }
    guard let step = greatest.shifted(byPowerOfTen: -2) else { return nil }
    // Counted in exact steps: a division may not be exact.
    var percent = 0
    var part = step
    while part <= number, percent < 100, let next = part.adding(step) {
      percent += 1
      part = next
    }
    return max(1, percent)
  }
}

extension OverviewTable.Cell {
  /// The cell's number, nil where it has none.
  var number: ExactDecimal? {
    switch self {
    case .count(let count): ExactDecimal(count)
    case .money(let money): money?.yuan
    default: nil
    }
  }
}
