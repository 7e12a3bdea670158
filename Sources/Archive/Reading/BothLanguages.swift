import Wording

/// A sentence as the archive keeps it, for whoever reads it later.
struct BothLanguages: Hashable, Sendable {
  let chinese: String
  let english: String

  init(_ message: any Worded) {
    chinese = message.text(in: .chinese)
    english = message.text(in: .english)
  }
}
