import Archive
import ArgumentParser
import Exchange
import Intake
import Wording

/// `jixiao export`: what an archive holds, as files for others.
struct Export: Subcommand {
  static let name = "export"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var archive: ArchiveOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: ExportOptions
  @OptionGroup(title: OptionSection.output.rawValue) var back: FeedbackOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var rules: RulesOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let path = try archive.path()
    let checking = [("--rules", try rules.path() != nil), ("--vocabulary", labels.vocabulary != nil)]
    if let folder = try back.folder(besides: output, checking) {
      let given = try GivenInputs(hidden: back.hidden, labels, rules: rules)
      let request = FeedbackRequest(
        selection: output.selection, folder: folder, options: given.options, rules: given.rules,
        language: console.language)
      return runFeedback(path, request, console: console)
    }
    let outputPath = try output.outputPath()
    let run = ExportRun(
      archivePath: path, selection: output.selection, format: try output.format(for: outputPath),
      encoding: output.encoding ?? .utf8,
      target: ArchiveOutput(path: outputPath, inputs: [path], console: console), console: console)
    return run.status()
  }
}
