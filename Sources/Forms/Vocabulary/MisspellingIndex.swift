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

  /// The labels that one edit parts from a folded text, in the order in which they were added.
  func labels(near folded: String) -> [String] {
    // A scalar has four bytes at most.
    guard folded.utf8.count <= (longest + 1) * 4 else { return [] }
    let text = Array(folded.unicodeScalars)
    guard text.count >= 2 else { return [] }
    var found: Set<Int> = []
    for rest in OneEdit.shortened(text) {
      for index in byRest[rest] ?? [] where OneEdit.parts(labels[index], text) { found.insert(index) }
    }
    return found.sorted().map { String(String.UnicodeScalarView(labels[$0])) }
  }
}
