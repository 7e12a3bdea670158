import ArgumentParser
import Forms
import Intake

/// `jixiao convert`: drafts in, submission out.
struct Convert: Subcommand {
  static let name = "convert"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: InputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: OutputOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var rules: RulesOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    guard !input.isEmpty else { throw .noInput }
    let choice = try OutputChoice(output, standardOutputIsTerminal: StandardOutput.isTerminal)
    let rulesPath = try rules.path()
    guard rulesPath == nil || output.applySuggestions else { throw .rulesWithoutSuggestions }
    let settings: CheckRules
    let vocabulary: Vocabulary
    do {
      settings = try RulesFile.rules(at: rulesPath)
      vocabulary = try labels.read()
    } catch {
      console.error(error)
      return .usage
    }
    let inputs: [String]
    do {
      inputs = try input.paths()
    } catch {
      console.error(error.message)
      return .unreadable
    }
    let request = ConversionRequest(
      inputs: inputs, destination: choice.destination, format: choice.format, encoding: choice.encoding,
      includesSources: output.sources, suggestions: output.applySuggestions ? settings : nil,
      options: IntakeOptions(
        fiscalYear: reading.year?.year, readsHiddenSheets: reading.hidden, vocabulary: vocabulary))
    return runConvert(request, isStrict: output.strict, console: console)
  }
}
