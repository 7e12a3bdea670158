import Review
import Wording

/// What is said about one rule, as a person reads it.
struct RuleExplanation {
  private let rule: any Rule
  private let language: Language

  init(_ rule: any Rule, language: Language) {
    self.rule = rule
    self.language = language
  }

  /// Lines of a width: the rule's name, severity and title, then a paragraph for each of the other texts.
  func text(width: Int) -> String {
    let title = rule.text(.title).text(in: language)
    let severity = rule.severity.name(in: language)
    var paragraphs = [
      language == .chinese ? "\(rule.id)（\(severity)）：\(title)" : "\(rule.id) (\(severity)): \(title)"
    ]
    for part in RuleTextPart.allCases where part != .title {
      paragraphs.append(labelled(part.heading(in: language), rule.text(part).text(in: language)))
    }
    for parameter in RuleParameter.allCases where parameter.rule == rule.id {
      let value = RuleSettings.standard[parameter].description
      paragraphs.append(
        labelled(language == .chinese ? "参数" : "Parameter", "\(parameter.rawValue) = \(value)"))
    }
    let lines = paragraphs.flatMap { LineWrapping.lines(of: $0, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func labelled(_ label: String, _ text: String) -> String {
    label + (language == .chinese ? "：" : ": ") + text
  }
}
