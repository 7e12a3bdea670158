import ArgumentParser
import Exchange
import Intake

/// `jixiao diff`: what differs between two versions.
struct Diff: Subcommand {
  static let name = "diff"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var versions: VersionOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: DiffOutputOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let choice = try output.choice()
    let references = try versions.references()
    let run = DiffRun(
      references: references, options: try IntakeOptions(reading, labels), format: choice.format,
      path: choice.path,
      hidesForm: output.substance, encoding: output.encoding ?? .utf8, console: console)
    return run.status()
  }
}
