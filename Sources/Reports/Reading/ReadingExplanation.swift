public import Review
public import Wording

/// What a problem of reading means: the ids that findings have beside those of the rules.
public struct ReadingExplanation: Sendable {
  private let kind: ReadingTitle

  /// Nil for an id that no problem of reading has.
  public init?(id: String) {
    guard let kind = ReadingTitle(rawValue: id) else { return nil }
    self.kind = kind
  }

  /// The ids of all problems that can be explained.
  public static var ids: [String] { ReadingTitle.allCases.map(\.rawValue) }

  public var id: String { kind.rawValue }

  public var severity: Severity { kind.texts.severity }

  /// A text as rules have it; nil for an example, of which a problem of reading has none.
  public func text(_ part: RuleTextPart, in language: Language) -> String? {
    let texts = kind.texts
    func pick(_ text: (chinese: String, english: String)) -> String {
      language == .chinese ? text.chinese : text.english
    }
    return switch part {
    case .title: kind.text(in: language)
    case .what: pick(texts.what)
    case .why: pick(texts.why)
    case .example: nil
    case .instead: pick(texts.instead)
    }
  }
}
