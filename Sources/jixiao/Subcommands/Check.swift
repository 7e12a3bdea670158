import ArgumentParser
import Forms
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
    guard !input.isEmpty else { throw .noInput }
    let reportPath = try output.reportPath()
    let rulesPath = try rules.path()
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
    let request = CheckRequest(
      inputs: inputs, rules: settings,
      options: IntakeOptions(
        fiscalYear: reading.year?.year, readsHiddenSheets: reading.hidden, vocabulary: vocabulary))
    let run = CheckRun(
      request: request, format: output.format ?? .text, failOn: output.failOn ?? .error,
      reportPath: reportPath, console: console)
    return run.status()
  }
}
