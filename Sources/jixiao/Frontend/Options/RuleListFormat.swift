import ArgumentParser

/// How the list of rules is written.
enum RuleListFormat: String, CaseIterable, ExpressibleByArgument {
  /// A line a rule.
  case text

  /// All texts in the language of the messages, for programs.
  case json

  /// All texts in both languages: the page of the module's documentation.
  case markdown
}
