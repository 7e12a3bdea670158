import BudgetModel
import Spreadsheet

/// Tells the notes and signatures that stand after a table from its rows.
struct TableFooter {
  let vocabulary: Vocabulary

  /// Whether a line begins with a word that only a note or a signature begins with, such as `填报说明：`.
  func matches(_ line: Line) -> Bool {
    guard let first = line.entries.first, first.field == nil || isNoteLabel(first) else { return false }
    // A note may be long; what it begins with is not.
    let folded = LabelFolding.folded(String(first.text.unicodeScalars.prefix(Heading.longestText)))
    if vocabulary.notes.contains(folded) { return line.entries.count <= 4 }
    let head = folded.prefix { $0 != ":" }
    return head.count < folded.count && vocabulary.notes.contains(String(head))
  }

  /// 备注 heads a column and begins a note.
  private func isNoteLabel(_ entry: Line.Entry) -> Bool { entry.field == .indicator(.remark) }
}
