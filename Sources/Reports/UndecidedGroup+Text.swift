import Review
import Wording

extension UndecidedGroup {
  /// `goal-year-stale（不知道预算年度，可用 --year 指定；7 个项目）`
  func text(in language: Language) -> String {
    ReportPhrase.undecidedRules(
      rules, reason: reason.text(in: language), isMixed: isMixed, projects: projects
    ).text(in: language)
  }
}
