public import Wording

extension RuleCatalogue {
  /// The page of the module's documentation that describes the rules, Markdown for DocC in English with the Chinese texts
  /// beside it.
  public static var documentation: String {
    var page = """
      # Rules

      What a reviewer checks: every rule with its texts in both languages.

      ## Overview

      This page is made from the rules' own texts (`jixiao rules --format markdown`), and a test compares it with them. A rule has
      three outcomes: it holds, it has findings, or it can't be decided, as where a form's layout lacks the field. An error blocks
      a submission, a warning asks, an info hints. A file of settings switches rules off, changes their severity, and gives their
      parameters other values.

      | rule | severity | |
      |---|---|---|

      """
    for rule in rules {
      let title = rule.text(.title)
      page +=
        "| `\(rule.id)` | \(rule.severity.name(in: .english)) | \(title.text(in: .english)) · \(title.text(in: .chinese)) |\n"
    }
    for rule in rules { page += section(of: rule) }
    return page
  }

  private static func section(of rule: any Rule) -> String {
    let title = rule.text(.title)
    var section = "\n## \(rule.id)\n\n\(title.text(in: .english)). \(title.text(in: .chinese))。\n\n"
    for part in RuleTextPart.allCases where part != .title {
      let text = rule.text(part)
      section += "- \(part.heading(in: .english)): \(text.text(in: .english))\n"
      section += "- \(part.heading(in: .chinese))：\(text.text(in: .chinese))\n"
    }
    let parameters = RuleParameter.allCases.filter { $0.rule == rule.id }
    for parameter in parameters {
      section += "- Parameter `\(parameter.rawValue)`: \(RuleSettings.standard[parameter])\n"
    }
    return section
  }
}

extension RuleTextPart {
  /// The heading under which the text stands.
  public func heading(in language: Language) -> String {
    switch (self, language) {
    case (.title, .chinese): "规则"
    case (.title, .english): "Rule"
    case (.what, .chinese): "要求"
    case (.what, .english): "What"
    case (.why, .chinese): "原因"
    case (.why, .english): "Why"
    case (.example, .chinese): "反例"
    case (.example, .english): "Example"
    case (.instead, .chinese): "改法"
    case (.instead, .english): "Instead"
    }
  }
}
