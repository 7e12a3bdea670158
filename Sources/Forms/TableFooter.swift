import BudgetModel
import Spreadsheet

/// Tells the notes, signatures and totals that stand after a table from its rows.
struct TableFooter {
  let vocabulary: Vocabulary

  /// The columns of the table's values: a row with a value there is no footer, whatever its first word.
  let valueColumns: ClosedRange<Int>?

  /// Whether a line is a note, a signature, a date or a total.
  func matches(_ line: Line) -> Bool {
    guard let first = line.entries.first, !first.isLabelOfTable else { return false }
    if line.entries.count == 1, isDate(first) { return true }
    guard vocabulary.mayBeginNote(first.text), begins(first) else { return false }
    return isTotal(line) || !holdsValue(line) || endsInColon(first) || hasWordBeforeColon(first)
  }

  /// Whether a line sums up those above it: rows of the table may follow.
  func isTotal(_ line: Line) -> Bool {
    line.entries.first.map { TableFooter.totals.contains($0.folded) } ?? false
  }

  private static let totals: Set<String> = ["合计", "总计", "小计", "总分"]

  /// Whether a text is one of the words, or one with something behind a colon: `填报人：张三`.
  private func begins(_ entry: Line.Entry) -> Bool {
    vocabulary.notes.contains(word(of: entry.folded)) || hasWordBeforeColon(entry)
  }

  private func hasWordBeforeColon(_ entry: Line.Entry) -> Bool {
    guard let (head, _) = InlineText.split(entry.text) else { return false }
    return vocabulary.notes.contains(word(of: LabelFolding.folded(head)))
  }

  private func endsInColon(_ entry: Line.Entry) -> Bool {
    let last = entry.text.unicodeScalars.last { !WrappedText.isBlank(String($0)) }
    return last == "：" || last == ":"
  }

  /// A folded text without the place for a name or a seal in brackets around or behind it: `单位负责人(签字)`, `(盖章)`.
  private func word(of folded: String) -> String {
    if folded.hasPrefix("("), folded.hasSuffix(")") { return String(folded.dropFirst().dropLast()) }
    for ending in ["(签字)", "(盖章)", "(签章)", "(签名)", "(公章)"] where folded.hasSuffix(ending) {
      return String(folded.dropLast(ending.count))
    }
    return folded
  }

  /// A date by itself, as under a signature.
  private func isDate(_ entry: Line.Entry) -> Bool {
    !Heading.isLong(entry.text) && IndicatorTarget(reading: entry.text, fiscalYear: nil).date != nil
  }

  /// Whether something stands where the table has its values.
  func holdsValue(_ line: Line) -> Bool {
    valueColumns.map { columns in line.entries(in: columns).contains { !endsInColon($0) && !begins($0) } }
      ?? false
  }
}

extension Line.Entry {
  /// Whether the text is a label; 备注 and 填报单位 head columns and fields, and begin notes as well.
  fileprivate var isLabelOfTable: Bool {
    switch field {
    case nil, .indicator(.remark), .unit: false
    default: true
    }
  }
}
