import ArgumentParser
import Review

/// `jixiao explain`: what a rule asks for, why, and what to write.
struct Explain: Subcommand {
  static let name = "explain"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: ExplainInputOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    guard let id = input.rule else { throw .noRule }
    guard let rule = RuleCatalogue.rule(id) else {
      throw .unknownRule(id, suggestion: Suggestion.nearest(to: id, among: RuleCatalogue.rules.map(\.id)))
    }
    let explanation = RuleExplanation(rule, language: console.language)
    let width = Terminal.helpWidth(HeededEnvironment.variables)
    return writeText(Array(explanation.text(width: width).utf8), console: console)
  }
}
