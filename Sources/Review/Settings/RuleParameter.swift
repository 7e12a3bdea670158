/// A value that rules are measured by and that settings can change.
public enum RuleParameter: String, CaseIterable, Sendable {
  case district
  case growthWords = "growth-words"
  case negativeEndings = "negative-endings"
  case reductionWords = "reduction-words"
  case vagueBeginnings = "vague-beginnings"
  case vagueEndings = "vague-endings"
  case reachWords = "reach-words"
  case costLevelSince = "cost-level-since"

  /// The value of a parameter, of one of three kinds.
  public enum Value: Hashable, Sendable {
    /// Six digits.
    case code(String)
    case words([String])
    case year(Int)
  }

  /// The id of the rule under which settings name the parameter; others may heed it too.
  public var rule: String {
    switch self {
    case .district: "project-code-district"
    case .growthWords: "percent-over-100"
    case .negativeEndings, .reductionWords: "negative-direction"
    case .vagueBeginnings, .vagueEndings: "target-not-measurable"
    case .reachWords: "timeliness-not-time"
    case .costLevelSince: "indicator-level-mismatch"
    }
  }
}

extension RuleSettings {
  /// The value of a parameter.
  public subscript(parameter: RuleParameter) -> RuleParameter.Value {
    switch parameter {
    case .district: .code(district)
    case .growthWords: .words(growthWords)
    case .negativeEndings: .words(negativeEndings)
    case .reductionWords: .words(reductionWords)
    case .vagueBeginnings: .words(vagueBeginnings)
    case .vagueEndings: .words(vagueEndings)
    case .reachWords: .words(reachWords)
    case .costLevelSince: .year(costLevelSince)
    }
  }

  /// Changes a parameter.
  ///
  /// - Returns: false, with nothing changed, for a value of another kind, a code that is not six digits, or an empty word.
  public mutating func set(_ parameter: RuleParameter, to value: RuleParameter.Value) -> Bool {
    switch (parameter, value) {
    case (.district, .code(let code)):
      guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      district = code
    case (.costLevelSince, .year(let year)): costLevelSince = year
    case (_, .words(let words)):
      guard !words.contains(""), let list = RuleSettings.list(parameter) else { return false }
      self[keyPath: list] = words
    default: return false
    }
    return true
  }

  private static func list(_ parameter: RuleParameter) -> WritableKeyPath<RuleSettings, [String]>? {
    switch parameter {
    case .growthWords: \.growthWords
    case .negativeEndings: \.negativeEndings
    case .reductionWords: \.reductionWords
    case .vagueBeginnings: \.vagueBeginnings
    case .vagueEndings: \.vagueEndings
    case .reachWords: \.reachWords
    case .district, .costLevelSince: nil
    }
  }
}

extension RuleParameter.Value: CustomStringConvertible {
  /// The value as settings state it: words parted by commas.
  public var description: String {
    switch self {
    case .code(let code): code
    case .words(let words): words.joined(separator: ", ")
    case .year(let year): "\(year)"
    }
  }
}
