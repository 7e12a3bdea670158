import ArgumentParser
import Intake
import Wording

/// `jixiao check`: what a reviewer would find.
struct Check: Subcommand {
  static let name = "check"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: InputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: CheckOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var rules: RulesOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let reportPath = try output.reportPath()
    let given = try GivenInputs(input, reading, labels, rules: rules)
    let request = CheckRequest(inputs: given.paths, rules: given.rules, options: given.options)
    let run = CheckRun(
      request: request, format: output.format ?? .text, failOn: output.failOn ?? .error,
      reportPath: reportPath, console: console)
    return run.status()
  }
}
