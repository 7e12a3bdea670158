import Wording

extension Severity {
  /// The word that stands before a finding, in a colour where there are colours.
  func word(in language: Language, hasColour: Bool) -> String {
    let name = name(in: language)
    return hasColour ? "\u{1B}[\(colour)m\(name)\u{1B}[0m" : name
  }

  /// The terminal's number for the colour.
  private var colour: Int {
    switch self {
    case .error: 31
    case .warning: 33
    case .info: 36
    }
  }
}
