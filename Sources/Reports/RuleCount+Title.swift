import Review
import Wording

extension RuleCount {
  /// What the rule, or the problem in reading, is called; empty where nobody knows.
  func title(in language: Language) -> String {
    RuleCatalogue.rule(rule)?.text(.title).text(in: language)
      ?? ReadingTitle(rawValue: rule)?.text(in: language) ?? ""
  }
}
