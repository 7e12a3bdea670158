import ArgumentParser
import Exchange
import Intake
import Returns

/// `jixiao merge`: two versions that were made from one, brought together.
struct Merge: Subcommand {
  static let name = "merge"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: MergeInputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: MergeOutputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var base: BaseOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let references = try input.references()
    let choice = try output.choice(carriesBase: !base.noBase)
    let request = MergeRequest(
      base: references.base, ours: references.ours, theirs: references.theirs, output: choice.path,
      form: choice.form, conflicts: try output.conflictsPath(), resolutions: try input.resolutions(),
      options: try IntakeOptions(reading, labels), language: console.language)
    return runMerge(request, format: output.format ?? .text, console: console)
  }
}
