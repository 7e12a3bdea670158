extension UsageProblem {
  /// Reads a sentence of ArgumentParser 1.8, whose errors are not public.
  ///
  /// - Parameter texts: of the command that was parsed, for what its options expect.
  init(parserMessage message: String, texts: CommandTexts?) {
    // Of two readings of `-ab` ("Unknown option … or: Missing value …") the first tells enough.
    let first = message.split(separator: "\n   or: ").first.map(String.init) ?? message
    self = Self.aboutName(first) ?? Self.aboutValue(first, texts: texts) ?? .other(message)
  }

  private static func aboutName(_ message: String) -> UsageProblem? {
    if let match = message.wholeMatch(of: /(?s)Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      return .unknownOption(String(match.1), suggestion: match.2.map(String.init))
    }
    if let match = message.wholeMatch(of: /(?s)Invalid option: (.+)/) {
      return .unknownOption(String(match.1), suggestion: nil)
    }
    if let match = message.wholeMatch(of: /(?s)Missing expected argument '(.+)'/) {
      return .missingArgument(String(match.1))
    }
    if let match = message.wholeMatch(
      of: /Value to be set with flag '(.+?)'.* had already been set with flag '(.+?)'.*/)
    {
      return .exclusiveOptions(String(match.2), String(match.1))
    }
    return nil
  }

  private static func aboutValue(_ message: String, texts: CommandTexts?) -> UsageProblem? {
    if let match = message.wholeMatch(of: /(?s)Missing value for '(\S+?)(?: <.+>)?'/) {
      return .missingValue(option: String(match.1))
    }
    if let match = message.wholeMatch(of: /(?s)The value '(.*)' is invalid for '(\S+?)(?: <[^>]+>)?'(.*)/) {
      let option = String(match.2)
      return .invalidValue(
        String(match.1), option: option,
        expectation: texts?.arguments[option]?.expectation ?? choices(in: match.3))
    }
    if let match = message.wholeMatch(
      of: /(?s)The option '(.+?)' does not take any value, but '(.*)' was specified\./)
    {
      return .unexpectedValue(String(match.2), option: String(match.1))
    }
    if let match = message.wholeMatch(of: /(?s)(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/) {
      return .unexpectedArguments(match.1.split(separator: "', '").map(String.init))
    }
    return nil
  }

  /// The values that the parser lists: `. Please provide one of 'json', 'csv' or 'xlsx'.`
  private static func choices(in ending: Substring) -> BilingualText? {
    let values = ending.matches(of: /'([^']+)'/).map { String($0.1) }
    guard let last = values.last else { return nil }
    let others = values.dropLast()
    guard !others.isEmpty else { return BilingualText(last) }
    return BilingualText(
      others.joined(separator: "、") + " 或 " + last, others.joined(separator: ", ") + " or " + last)
  }
}
