import Wording

/// A text of the help in both languages.
struct BilingualText: Hashable, Sendable {
  let chinese: String
  let english: String

  init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// A text that is the same in both.
  init(_ text: String) {
    self.init(text, text)
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
