import Reports
import Review
import Wording

/// What is said about one rule, or one problem of reading, as a person reads it.
struct RuleExplanation {
  private let id: String
  private let severity: Severity
  private let language: Language

  private let title: String

  /// The other texts that there are.
  private let texts: [(heading: String, text: String)]

  init(_ rule: any Rule, language: Language) {
    id = rule.id
    severity = rule.severity
    self.language = language
    title = rule.text(.title).text(in: language)
    texts = RuleTextPart.allCases.filter { $0 != .title }.map { part in
      (part.heading(in: language), rule.text(part).text(in: language))
    }
  }

  init(_ reading: ReadingExplanation, language: Language) {
    id = reading.id
    severity = reading.severity
    self.language = language
    title = reading.text(.title, in: language) ?? ""
    texts = RuleTextPart.allCases.filter { $0 != .title }.compactMap { part in
      // It asks for nothing: it says what is the case.
      let situation = language == .chinese ? "情况" : "What"
      return reading.text(part, in: language).map {
        (part == .what ? situation : part.heading(in: language), $0)
      }
    }
  }

  /// Lines of a width: the name, severity and title, then a paragraph for each of the other texts.
  func text(width: Int) -> String {
    let severity = severity.name(in: language)
    var paragraphs = [
      language == .chinese ? "\(id)（\(severity)）：\(title)" : "\(id) (\(severity)): \(title)"
    ]
    paragraphs += texts.map { labelled($0.heading, $0.text) }
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
