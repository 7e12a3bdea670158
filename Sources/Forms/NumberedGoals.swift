import BudgetModel
import Spreadsheet

/// Goals in rows of their own with a column of numbers: 绩效目标, then 1 2 3 with a text beside each, under 序号 and 目标内容 or
/// under no heading.
struct NumberedGoals {
  /// The cells of the goals' texts, in their order.
  private(set) var texts: [CellReference] = []

  /// The numbers, and the headings over them.
  private(set) var others: [CellReference] = []

  /// Nil where no such rows stand right of a label.
  ///
  /// - Parameters:
  ///   - label: the label of the goals.
  ///   - lines: those from the label's own on.
  init?(beside label: Line.Entry, in lines: ArraySlice<Line>) {
    let begin = label.extent.columns.upperBound + 1
    var columns: (number: Int, text: Int)?
    for line in lines {
      let entries = line.entries.filter { $0.place.column >= begin }
      let isLabelled = line.entries.contains { $0.place.column < begin && $0.place != label.place }
      guard !isLabelled, entries.count == 2 else { break }
      if line.row == label.place.row, entries[0].field == .text(.ordinal) {
        others += entries.map(\.place)
        continue
      }
      let pair = (number: entries[0].place.column, text: entries[1].place.column)
      guard entries.allSatisfy({ $0.field == nil }), (columns ?? pair) == pair,
        NumberedGoals.number(entries[0].folded) == texts.count + 1
      else { break }
      columns = pair
      others.append(entries[0].place)
      texts.append(entries[1].place)
    }
    // One number beside a text may be anything; under 序号, or followed by 2, it is a goal's.
    guard texts.count > 1 || !texts.isEmpty && others.count > 1 else { return nil }
  }

  /// The number that a folded text is: `1`, `1.`, `(1)`, `目标1`, `①`, which folding has made 1.
  private static func number(_ folded: String) -> Int? {
    var rest = Substring(folded)
    if rest.hasPrefix("目标") { rest = rest.dropFirst(2) }
    if rest.first == "(" { rest = rest.dropFirst() }
    while let last = rest.last, ".)".contains(last) { rest = rest.dropLast() }
    if let index = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].firstIndex(of: rest) {
      return index + 1
    }
    guard rest.utf8.count <= 2, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(rest)
  }
}
