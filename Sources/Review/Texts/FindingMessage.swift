public import Wording

/// What a finding says, under the id of its rule.
public struct FindingMessage: Worded, Sendable {
  public let id: String

  /// The rule's own sentence with its values.
  public let sentence: any RuleSentence

  init(id: String, _ sentence: any RuleSentence) {
    self.id = id
    self.sentence = sentence
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: sentence.chinese
    case .english: sentence.english
    }
  }
}
