import ArgumentParser
import Intake

/// `jixiao convert`: drafts in, submission out.
struct Convert: Subcommand {
  static let name = "convert"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: InputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: OutputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var base: BaseOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var rules: RulesOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let choice = try OutputChoice(output, standardOutputIsTerminal: StandardOutput.isTerminal)
    guard try rules.path() == nil || output.applySuggestions else { throw .rulesWithoutSuggestions }
    let given = try GivenInputs(input, reading, labels, rules: rules)
    let request = ConversionRequest(
      inputs: given.paths, destination: choice.destination, format: choice.format, encoding: choice.encoding,
      includesSources: output.sources, suggestions: output.applySuggestions ? given.rules : nil,
      carriesBase: !base.noBase, options: given.options)
    return runConvert(request, isStrict: output.strict, console: console)
  }
}
