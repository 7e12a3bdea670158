import ArgumentParser

/// `jixiao rules`: the rules that a check applies.
struct Rules: Subcommand {
  static let name = "rules"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.output.rawValue) var output: RulesOutputOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let list = RuleList(language: console.language)
    return writeText(list.bytes(as: output.format ?? .text), console: console)
  }
}
