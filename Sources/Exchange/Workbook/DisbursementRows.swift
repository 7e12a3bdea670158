import BudgetModel

/// The disbursement plan on the form: months side by side, each above its share.
struct DisbursementRows {
  /// The most months that stand side by side.
  private static let monthsInRow = 6

  private let plan: [Disbursement]
  private let place: WorkbookPlace

  init(_ plan: [Disbursement], place: WorkbookPlace) {
    self.plan = plan
    self.place = place
  }

  /// Adds the plan's rows; the form's four months take two of them.
  func append(to rows: inout FormRows, lastColumn: Int) {
    let first = rows.count
    for line in lines {
      let columns = DisbursementRows.columns(for: line.count, lastColumn: lastColumn)
      rows.append(zip(columns, line).map { .init($0, .label("\($1.month)月底"), .label) })
      rows.append(
        zip(columns, line).map { columns, share in
          .init(columns, .optional(share.percent.map { "\($0)%" }, place), .code)
        })
    }
    if plan.isEmpty { rows.append([.init(2...lastColumn, .empty, .code)]) }
    rows.span(.init(1...1, .label("资金支出计划（%）"), .label), over: first...(rows.count - 1))
  }

  /// The months in their order, cut into lines of about one length.
  private var lines: [ArraySlice<Disbursement>] {
    guard !plan.isEmpty else { return [] }
    let count = (plan.count + DisbursementRows.monthsInRow - 1) / DisbursementRows.monthsInRow
    let length = (plan.count + count - 1) / count
    return stride(from: 0, to: plan.count, by: length).map { plan[$0..<min($0 + length, plan.count)] }
  }

  /// The columns of a number of months; four stand as on the bureau's form.
  private static func columns(for count: Int, lastColumn: Int) -> [ClosedRange<Int>] {
    switch count {
    case 1: [2...lastColumn]
    case 2: [2...4, 5...lastColumn]
    case 3: [2...3, 4...5, 6...lastColumn]
    case 4: [2...3, 4...4, 5...5, 6...lastColumn]
    case 5: [2...3, 4...4, 5...5, 6...6, 7...lastColumn]
    default: [2...2, 3...3, 4...4, 5...5, 6...6, 7...lastColumn]
    }
  }
}
