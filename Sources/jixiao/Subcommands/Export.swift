import ArgumentParser
import Exchange
import Wording

/// `jixiao export`: what an archive holds, as files for others.
struct Export: Subcommand {
  static let name = "export"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var archive: ArchiveOptions
  @OptionGroup(title: OptionSection.output.rawValue) var output: ExportOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let path = try archive.path()
    let outputPath = try output.outputPath()
    let run = ExportRun(
      archivePath: path, selection: output.selection, format: try output.format(for: outputPath),
      encoding: output.encoding ?? .utf8,
      target: ArchiveOutput(path: outputPath, inputs: [path], console: console), console: console)
    return run.status()
  }
}
