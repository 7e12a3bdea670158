import ArgumentParser

/// The program's command line: the commands that it has.
struct Jixiao: ParsableCommand {
  static let name = "jixiao"
  static let version = "0.1.0"

  static let commands: [any Subcommand.Type] = [
    Convert.self, Fill.self, Check.self, Inspect.self, Diff.self, Merge.self, Apply.self, Ingest.self,
    Report.self,
    Export.self, History.self, Worker.self, Cells.self, Rules.self, Explain.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: name, version: version, subcommands: commands.map { $0 })

  static var commandNames: [String] { commands.map { $0.name } + ["help"] }
}
