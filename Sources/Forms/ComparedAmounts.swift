/// Amounts in columns that compare what was planned with what was spent: 年初预算数 全年预算数 全年执行数 over 年度资金总额,
/// 财政拨款, 其他资金.
///
/// The budget of a submission is what the year's budget approved, so 年初预算数 is taken, and 全年预算数 where a form has no
/// other. What stands in the other columns is reported.
struct ComparedAmounts {
  /// Indexes of the headings' line and those below it.
  let lines: Range<Int>

  /// The heading of the column that is taken.
  let column: Line.Entry

  /// Nil where no line holds such headings over rows of amounts.
  init?(_ lines: ArraySlice<Line>) {
    guard
      let index = lines.firstIndex(where: { line in
        line.isAllLabels && line.entries.contains { $0.field?.isComparedAmount == true }
      })
    else { return nil }
    let headings = lines[index].entries
    guard
      let column = headings.first(where: { $0.field == .amount(.initial) })
        ?? headings.first(where: { $0.field == .amount(.adjusted) })
    else { return nil }
    var end = index + 1
    while end < lines.endIndex, ComparedAmounts.isRow(lines[end]) { end += 1 }
    guard end > index + 1 else { return nil }
    self.lines = index..<end
    self.column = column
  }

  /// Whether a line holds an amount of the budget, or one that is no part of it, such as 上年结转资金.
  private static func isRow(_ line: Line) -> Bool {
    line.entries.contains { $0.field?.isAmount == true } || line.labelCount == 1 && line.has(.aside)
  }
}

extension FormField {
  fileprivate var isComparedAmount: Bool {
    if case .amount = self { true } else { false }
  }
}
