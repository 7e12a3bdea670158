/// A section of the help beside those of the options: a title, and terms with their explanations.
struct SectionText: Sendable {
  let title: BilingualText
  let entries: [(term: String, meaning: BilingualText)]

  init(_ title: BilingualText, _ entries: [(term: String, meaning: BilingualText)]) {
    self.title = title
    self.entries = entries
  }
}
