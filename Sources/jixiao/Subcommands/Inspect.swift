import ArgumentParser
import Forms
import Intake

/// `jixiao inspect`: what was recognised where, and what was not taken.
struct Inspect: Subcommand {
  static let name = "inspect"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: InspectOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: InspectOutputOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: InspectReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    guard let path = input.input else { throw .noFile }
    let vocabulary: Vocabulary
    do {
      vocabulary = try labels.read()
    } catch {
      throw .settings(error)
    }
    let options = IntakeOptions(
      fiscalYear: reading.year?.year, readsHiddenSheets: reading.hidden, vocabulary: vocabulary)
    return runInspect(path, options, as: output.format, console: console)
  }
}
