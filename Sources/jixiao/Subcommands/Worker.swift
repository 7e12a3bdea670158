import ArgumentParser
import Intake
import Wording

/// `jixiao worker`: paths in, a line of JSON for each out.
struct Worker: Subcommand {
  static let name = "worker"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: WorkerOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var rules: RulesOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let given = try GivenInputs(reading, labels, rules: rules)
    let run = WorkerRun(given: given, endsWithNull: input.null, console: console)
    guard !input.unguarded else { return run.alone() }
    return run.guarded(
      jobs: input.jobs?.count ?? JobCount.processors,
      arguments: ["worker", "--unguarded", "--null", "--lang", console.language.rawValue]
        + (try optionArguments()))
  }

  /// The options as a process needs them that reads in this one's place.
  private func optionArguments() throws(UsageProblem) -> [String] {
    var arguments: [String] = []
    if let year = reading.year { arguments += ["--year", String(year.year)] }
    if reading.hidden { arguments.append("--hidden") }
    if let file = labels.vocabulary { arguments += ["--vocabulary", file] }
    if let file = try rules.path() { arguments += ["--rules", file] }
    return arguments
  }
}
