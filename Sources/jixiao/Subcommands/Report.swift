import ArgumentParser
import Wording

/// `jixiao report`: what an archive holds, and who is missing.
struct Report: Subcommand {
  static let name = "report"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var archive: ArchiveOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: ReportOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let path = try archive.path()
    let outputPath = try output.outputPath()
    try output.requireNoFileToVerify()
    let run = ReportRun(
      archivePath: path, listPath: try output.listPath(), outputPath: outputPath,
      format: try output.format(for: outputPath), console: console)
    return output.verify ? run.verify() : try run.report()
  }
}
