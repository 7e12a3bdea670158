/// The spellings of a set of meanings, found longest first: `不超过` before `超过`, `人次` before `人`.
struct SpellingTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let spelling: [Unicode.Scalar]
    let meaning: Meaning
  }

  /// By the first scalar, and by the last; the longest spelling leads in each list.
  private let byFirst: [Unicode.Scalar: [Entry]]
  private let byLast: [Unicode.Scalar: [Entry]]

  /// - Parameter rows: each meaning with its spellings, which stand in one text with blanks between them.
  init(_ rows: [(spellings: String, meaning: Meaning)]) {
    let entries = rows.flatMap { row in
      row.spellings.split(separator: " ").map {
        Entry(spelling: Array($0.unicodeScalars), meaning: row.meaning)
      }
    }.sorted { $0.spelling.count > $1.spelling.count }
    byFirst = Dictionary(grouping: entries.filter { !$0.spelling.isEmpty }) { $0.spelling[0] }
    byLast = Dictionary(grouping: entries.filter { !$0.spelling.isEmpty }) {
      $0.spelling[$0.spelling.count - 1]
    }
  }

  /// The longest spelling that a text begins with.
  func prefix(of text: ArraySlice<Unicode.Scalar>) -> (meaning: Meaning, count: Int)? {
    guard let first = text.first, let entries = byFirst[first] else { return nil }
    for entry in entries where text.starts(with: entry.spelling) {
      return (entry.meaning, entry.spelling.count)
    }
    return nil
  }

  /// The longest spelling that a text ends with.
  func suffix(of text: ArraySlice<Unicode.Scalar>) -> (meaning: Meaning, count: Int)? {
    guard let last = text.last, let entries = byLast[last] else { return nil }
    for entry in entries where text.suffix(entry.spelling.count).elementsEqual(entry.spelling) {
      return (entry.meaning, entry.spelling.count)
    }
    return nil
  }

  /// The meaning of a text that is a spelling as a whole.
  func meaning(of text: ArraySlice<Unicode.Scalar>) -> Meaning? {
    guard let first = text.first, let entries = byFirst[first] else { return nil }
    return entries.first { $0.spelling.count == text.count && text.elementsEqual($0.spelling) }?.meaning
  }
}
