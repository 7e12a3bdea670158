import Reports
import Review
import Wording

/// What is said about one rule, or one problem of reading, as a person reads it.
struct RuleExplanation {
  private let id: String
  private let severity: Severity
  private let language: Language

  /// The texts that there are, the title first.
  private let texts: [(part: RuleTextPart, text: String)]

  init(_ rule: any Rule, language: Language) {
    id = rule.id
    severity = rule.severity
    self.language = language
    texts = RuleTextPart.allCases.map { ($0, rule.text($0).text(in: language)) }
  }

  init(_ reading: ReadingExplanation, language: Language) {
    id = reading.id
    severity = reading.severity
    self.language = language
    texts = RuleTextPart.allCases.compactMap { part in
      reading.text(part, in: language).map { (part, $0) }
    }
  }

  /// Lines of a width: the name, severity and title, then a paragraph for each of the other texts.
  func text(width: Int) -> String {
    let severity = severity.name(in: language)
    var paragraphs: [String] = []
    for (part, text) in texts {
      if part == .title {
        paragraphs.append(
          language == .chinese ? "\(id)（\(severity)）：\(text)" : "\(id) (\(severity)): \(text)")
      } else {
        paragraphs.append(labelled(part.heading(in: language), text))
      }
    }
    for parameter in RuleParameter.allCases where parameter.rule == id {
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
