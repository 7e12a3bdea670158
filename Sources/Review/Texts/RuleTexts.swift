/// What is said about a rule, each text in both languages.
public struct RuleTexts: Sendable {
  /// A text in Chinese and the same in English.
  public typealias Pair = (chinese: String, english: String)

  private let title: Pair
  private let what: Pair
  private let why: Pair
  private let example: Pair
  private let instead: Pair

  public init(title: Pair, what: Pair, why: Pair, example: Pair, instead: Pair) {
    self.title = title
    self.what = what
    self.why = why
    self.example = example
    self.instead = instead
  }

  public subscript(part: RuleTextPart) -> Pair {
    switch part {
    case .title: title
    case .what: what
    case .why: why
    case .example: example
    case .instead: instead
    }
  }
}
