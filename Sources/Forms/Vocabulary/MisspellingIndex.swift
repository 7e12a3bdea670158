/// Finds the labels that a misspelt one may have been meant to be.
struct MisspellingIndex: Sendable {
  /// Of shorter labels too many words differ in one character.
  static let shortestLabel = 3

  private var labels: [[Unicode.Scalar]] = []

  /// The labels by what is left of them without a character.
  private var byRest: [[Unicode.Scalar]: [Int]] = [:]
  private var longest = 0

  mutating func add(_ folded: String) {
    let label = Array(folded.unicodeScalars)
    guard label.count >= Self.shortestLabel else { return }
    longest = max(longest, label.count)
    for rest in OneEdit.shortened(label) { byRest[rest, default: []].append(labels.count) }
    labels.append(label)
  }

  /// Whether a folded text is about as long as a label.
  func mayBeNear(_ folded: String) -> Bool {
    folded.utf8.count <= (longest + 1) * 4 && folded.unicodeScalars.count <= longest + 1
  }

  /// The labels that one edit parts from a folded text, in the order in which they were added.
  func labels(near folded: String) -> [String] {
    // A scalar has four bytes at most.
    guard folded.utf8.count <= (longest + 1) * 4 else { return [] }
    let text = Array(folded.unicodeScalars)
    guard text.count >= Self.shortestLabel else { return [] }
    var found: Set<Int> = []
    for rest in OneEdit.shortened(text) {
      for index in byRest[rest] ?? [] where isSlip(labels[index], text) { found.insert(index) }
    }
    return found.sorted().map { String(String.UnicodeScalarView(labels[$0])) }
  }

  /// Whether a slip of the pen leads from a label to a text: a figure or a letter in it tells things apart, as in 目标1.
  private func isSlip(_ label: [Unicode.Scalar], _ text: [Unicode.Scalar]) -> Bool {
    guard OneEdit.parts(label, text) else { return false }
    let same = zip(label, text).prefix { $0 == $1 }.count
    guard same < text.count, text.count >= label.count else { return true }
    return label.contains(text[same]) || !Self.marks.contains(text[same])
  }

  private static let marks = Set("0123456789ABCDEFGHabcdefgh甲乙丙丁戊己一二三四五六七八九十".unicodeScalars)
}
