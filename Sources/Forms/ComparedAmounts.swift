import BudgetModel
import Spreadsheet

/// Amounts in columns that compare what was planned with what was spent: 年初预算数 全年预算数 全年执行数 over 年度资金总额,
/// 财政拨款, 其他资金.
///
/// The budget of a submission is what the year's budget approved, so 年初预算数 is taken, and 全年预算数 where a form has no
/// other. What stands in the other columns is reported. A heading 预算数 over rows that name the sources of the money is such
/// a column as well.
struct ComparedAmounts {
  /// Indexes of the headings' line and those below it.
  let lines: Range<Int>

  /// The heading of the column that is taken.
  let column: Line.Entry

  /// Nil where no line holds such headings over rows of amounts.
  init?(_ lines: ArraySlice<Line>) {
    for index in lines.indices {
      guard let column = ComparedAmounts.column(of: lines[index]) else { continue }
      var end = index + 1
      while end < lines.endIndex, ComparedAmounts.isRow(lines[end], under: column) { end += 1 }
      let least = column.field == .budgetTotal ? 2 : 1
      guard end > index + least else { continue }
      self.lines = index..<end
      self.column = column
      return
    }
    return nil
  }

  /// The heading of a line under which amounts stand that are taken.
  private static func column(of line: Line) -> Line.Entry? {
    if line.isAllLabels {
      let column =
        line.entries.first { $0.field == .amount(.initial) }
        ?? line.entries.first { $0.field == .amount(.adjusted) }
      if let column { return column }
      if line.entries.contains(where: { $0.field?.isComparedAmount == true }) { return nil }
    }
    guard let index = line.entries.firstIndex(where: { $0.field == .budgetTotal }), index > 0,
      line.labels.allSatisfy({ $0.field == .budgetTotal || $0.field.mayHeadAmounts })
    else { return nil }
    // A value behind it would be its own.
    let next = index + 1 < line.entries.count ? line.entries[index + 1] : nil
    return next.map { $0.field != nil } ?? true ? line.entries[index] : nil
  }

  /// Whether a line holds an amount of the budget, or one that is no part of it, such as 上年结转资金.
  private static func isRow(_ line: Line, under column: Line.Entry) -> Bool {
    guard column.field == .budgetTotal else {
      return line.entries.contains { $0.field?.isAmount == true } || line.labelCount == 1 && line.has(.aside)
    }
    // The source stands left of the heading's column, and the amount under the heading.
    let names = line.entries.filter { $0.place.column < column.place.column }
    return names.contains { $0.field?.isAmount == true || $0.isSum } && line.labelCount <= 1
      && line.firstEntry(in: column.extent.columns).map { $0.field == nil } ?? true
  }

  /// The label of an amount on a line, and the field that it names; 合计 names the total.
  func amount(of line: Line) -> (label: Line.Entry, path: FieldPath)? {
    if let (label, field) = line.labels.first(where: { $0.field.isAmount }), let path = field.path {
      return (label, path)
    }
    guard column.field == .budgetTotal, let sum = line.entries.first(where: \.isSum) else { return nil }
    return (sum, .budgetTotal)
  }
}

extension FormField {
  /// Whether the label may stand on a line of headings over amounts.
  fileprivate var mayHeadAmounts: Bool {
    switch self {
    case .amount, .result, .indicator(.remark), .text(.ordinal), .fundsGroup, .budgetGroup: true
    default: false
    }
  }

  fileprivate var isComparedAmount: Bool {
    if case .amount = self { true } else { false }
  }
}
