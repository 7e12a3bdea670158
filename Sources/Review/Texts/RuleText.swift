public import Wording

/// One text about a rule.
public struct RuleText: Worded {
  public let id: String
  private let pair: RuleTexts.Pair

  init(id: String, _ pair: RuleTexts.Pair) {
    self.id = id
    self.pair = pair
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: pair.chinese
    case .english: pair.english
    }
  }
}

extension RuleText: Sendable {}
