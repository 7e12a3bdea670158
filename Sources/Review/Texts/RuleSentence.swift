import BudgetModel

/// What a finding of a rule says, with what is needed to say it: the rule's file holds its own.
///
/// A sentence says what is written, what is wrong with it, and what to write.
public protocol RuleSentence: Sendable {
  var chinese: String { get }
  var english: String { get }
}

extension RuleSentence {
  /// A text of the form in quotes.
  func quoted(_ text: String) -> String { "“\(shortened(text))”" }

  /// A text of the form on one line and not longer than a sentence bears.
  func shortened(_ text: String) -> String {
    let start = String(text.unicodeScalars.prefix(60))
    return WrappedText.onOneLine(start) + (start.utf8.count < text.utf8.count ? "…" : "")
  }
}
