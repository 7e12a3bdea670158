import Spreadsheet

/// The columns of the sheet over which a form states what holds for all years of a project (实施期目标), beside those for
/// what holds for the year.
struct PeriodColumns {
  private var spans: [ClosedRange<Int>] = []

  /// - Parameter lines: those above the table of indicators.
  init(_ lines: ArraySlice<Line>) {
    for line in lines where line.labelCount > 1 {
      let labels = line.labels
      for (index, label) in labels.enumerated() where label.field == .period {
        guard labels.contains(where: { $0.field == .goals || $0.field == .indicatorGroup }) else { continue }
        let next = index + 1 < labels.count ? labels[index + 1].entry.place.column : Int.max
        let begin = label.entry.place.column
        spans.append(begin...max(label.entry.extent.columns.upperBound, next - 1))
      }
    }
  }

  func contains(_ column: Int) -> Bool { spans.contains { $0.contains(column) } }
}
