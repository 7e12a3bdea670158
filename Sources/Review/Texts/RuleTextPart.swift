/// The parts of what is said about a rule.
public enum RuleTextPart: String, CaseIterable, Sendable {
  /// The rule in one line without a full stop.
  case title

  /// What holds where the rule is kept.
  case what

  /// Why a reviewer asks for it.
  case why

  /// Something that breaks it.
  case example

  /// What to write instead.
  case instead
}
