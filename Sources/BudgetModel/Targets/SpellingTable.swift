/// The spellings of a set of meanings, found longest first: `不超过` before `超过`, `人次` before `人`.
struct SpellingTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let spelling: [Unicode.Scalar]
    let meaning: Meaning
  }

  /// The spellings that begin, or end, with one scalar; the longest leads.
  private struct Bucket: Sendable {
    let key: Unicode.Scalar
    let entries: [Entry]
  }

  /// In the order of their keys: a binary search among a few dozen is faster than hashing.
  private let byFirst: [Bucket]
  private let byLast: [Bucket]

  /// - Parameter rows: each meaning with its spellings, which stand in one text with blanks between them.
  init(_ rows: [(spellings: String, meaning: Meaning)]) {
    let entries = rows.flatMap { row in
      row.spellings.split(separator: " ").map {
        Entry(spelling: Array($0.unicodeScalars), meaning: row.meaning)
      }
    }.sorted { $0.spelling.count > $1.spelling.count }
    byFirst = SpellingTable.buckets(of: entries) { $0.first }
    byLast = SpellingTable.buckets(of: entries) { $0.last }
  }

  private static func buckets(
    of entries: [Entry], by key: ([Unicode.Scalar]) -> Unicode.Scalar?
  ) -> [Bucket] {
    Dictionary(grouping: entries) { key($0.spelling) }
      .compactMap { key, entries in key.map { Bucket(key: $0, entries: entries) } }
      .sorted { $0.key < $1.key }
  }

  private static func entries(of key: Unicode.Scalar?, in buckets: [Bucket]) -> [Entry] {
    guard let key else { return [] }
    var low = 0
    var high = buckets.count
    while low < high {
      let middle = (low + high) / 2
      if buckets[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < buckets.count && buckets[low].key == key ? buckets[low].entries : []
  }

  /// The longest spelling that a text begins with.
  func prefix(of text: ArraySlice<Unicode.Scalar>) -> (meaning: Meaning, count: Int)? {
    for entry in SpellingTable.entries(of: text.first, in: byFirst) where text.starts(with: entry.spelling) {
      return (entry.meaning, entry.spelling.count)
    }
    return nil
  }

  /// The longest spelling that a text ends with.
  func suffix(of text: ArraySlice<Unicode.Scalar>) -> (meaning: Meaning, count: Int)? {
    for entry in SpellingTable.entries(of: text.last, in: byLast)
    where text.suffix(entry.spelling.count).elementsEqual(entry.spelling) {
      return (entry.meaning, entry.spelling.count)
    }
    return nil
  }

  /// The meaning of a text that is a spelling as a whole.
  func meaning(of text: ArraySlice<Unicode.Scalar>) -> Meaning? {
    SpellingTable.entries(of: text.first, in: byFirst).first {
      $0.spelling.count == text.count && text.elementsEqual($0.spelling)
    }?.meaning
  }
}
