import Archive
import ArgumentParser
import Reports
import Wording

/// `jixiao history`: a project's versions, and what changed between them.
struct History: Subcommand {
  static let name = "history"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup(title: OptionSection.input.rawValue) var archive: ArchiveOptions
  @OptionGroup(title: OptionSection.input.rawValue) var project: HistoryOptions
  @OptionGroup(title: OptionSection.messages.rawValue) var messages: MessageOptions

  func perform(console: Console) throws(UsageProblem) -> ExitStatus {
    let path = try archive.path()
    guard let code = project.code, !code.isEmpty else { throw .missingInput(BilingualText("项目编码", "CODE")) }
    do throws(ArchiveFailure) {
      let histories = try ArchiveFile.open(path).history(of: code)
      guard !histories.isEmpty else {
        console.error(ArchiveMessage.unknownProject(code))
        return .unreadable
      }
      let lines = HistoryText.lines(of: histories, in: console.language).map(PrintableText.onOneLine)
      return writeText(Array((lines.joined(separator: "\n") + "\n").utf8), console: console)
    } catch {
      console.error(error)
      return ExitStatus(error)
    }
  }
}
