import ArgumentParser
import Reports
import Review

/// `jixiao explain`: what a rule asks for, or a problem of reading means, why, and what to write.
struct Explain: Subcommand {
  static let name = "explain"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: ExplainInputOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    guard let id = input.rule else { throw .noRule }
    let explanation = try explanation(of: id, console: console)
    let width = Terminal.helpWidth(HeededEnvironment.variables)
    return writeText(Array(explanation.text(width: width).utf8), console: console)
  }

  private func explanation(of id: String, console: Console) throws(UsageProblem) -> RuleExplanation {
    if let rule = RuleCatalogue.rule(id) { return RuleExplanation(rule, language: console.language) }
    if let reading = ReadingExplanation(id: id) {
      return RuleExplanation(reading, language: console.language)
    }
    let ids = RuleCatalogue.rules.map(\.id) + ReadingExplanation.ids
    throw .unknownRule(id, suggestion: Suggestion.nearest(to: id, among: ids))
  }
}
