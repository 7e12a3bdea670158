import Archive
import ArgumentParser

/// `jixiao ingest`: many departments' files into one archive.
struct Ingest: Subcommand {
  static let name = "ingest"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var input: InputOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: IngestOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var reading: ReadingOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var labels: VocabularyOptions
  @OptionGroup(title: OptionSection.reading.rawValue) var rules: RulesOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let archive = try output.archivePath()
    let given = try GivenInputs(input, reading, labels, rules: rules)
    var request = IngestRequest(
      paths: given.paths, archive: archive, options: given.options, rules: given.rules,
      jobs: output.jobs?.count ?? JobCount.processors, isTrial: output.dryRun)
    request.isAgain = output.again
    request.settings = given.settings
    return runIngest(request, console: console)
  }
}
