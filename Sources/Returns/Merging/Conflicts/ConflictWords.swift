import BudgetModel
import Corrections
import Wording

/// The words of the file of conflicts that a person chooses from, and that stand for what has no text.
enum ConflictWords {
  /// What is chosen from.
  static func choices(in language: Language) -> [String] {
    [ConflictColumn.base, .ours, .theirs].map { $0.heading(in: language) }
  }

  /// Stands for an empty field, also where it is typed.
  static func empty(in language: Language) -> String { language == .chinese ? "（空）" : "(empty)" }

  static func removed(in language: Language) -> String { language == .chinese ? "（已删除）" : "(removed)" }

  static func absent(in language: Language) -> String { language == .chinese ? "（没有）" : "(not there)" }

  /// What a person's text chooses; nil where nothing is to be seen.
  ///
  /// Full-width and half-width brackets and letters, and blanks, make no difference in the words of the table; any other
  /// text is a typed value.
  static func choice(_ text: String) -> Choice? {
    let folded = FoldedText.folded(text).lowercased()
    guard !folded.isEmpty else { return nil }
    for language in Language.allCases {
      for (word, choice) in zip(choices(in: language), [Choice.base, .ours, .theirs])
      where FoldedText.folded(word).lowercased() == folded {
        return choice
      }
      if FoldedText.folded(empty(in: language)) == folded { return .typed("") }
    }
    return .typed(text)
  }
}
