import Corrections
import Intake
import Reports
import Returns
import Wording

/// Tells a person how a merge goes, on standard error, and what it came to, on standard output unless the result goes
/// there.
final class MergeReport {
  private let request: MergeRequest
  private let format: MergeFormat
  private let console: Console

  /// Whether what the merge came to could be told.
  private(set) var status = ExitStatus.done

  init(_ request: MergeRequest, format: MergeFormat, console: Console) {
    self.request = request
    self.format = format
    self.console = console
  }

  func take(_ event: MergeEvent) {
    switch event {
    case .input(let event): InputReport(console: console, tellsContent: false).take(event)
    case .version(let result): VersionReport(console: console).take(result)
    case .projectsRemoved(let side, let file, let names):
      console.warning(MergeMessage.projectsRemoved(side, file: file, names: names))
    case .decision(let problem):
      console.problem(
        ProblemLine(.error, id: problem.id, place: problem.place, problem.text(in: console.language)))
    case .merged(let merged): tell(merged)
    case .conflictsWritten(let path, let count):
      console.notice(MergeMessage.conflictsWritten(path: path, count: count))
    case .noConflicts(let path): console.notice(MergeMessage.noConflicts(path: path))
    case .recalculated(let place): console.warning(ApplyMessage.recalculated(place: place))
    case .baseLeftOut(let path, let obstacle): ConversionReport(console: console).tell(obstacle, path)
    case .textLeftOut: console.warning(ConvertMessage.textLeftOut)
    case .written(let path, let counts): console.notice(ConvertMessage.written(path: path, counts))
    case .failed(let failure): console.error(failure)
    }
  }

  private func tell(_ merged: MergedVersions) {
    if !merged.resolution.open.isEmpty, request.conflicts == nil {
      console.error(MergeMessage.undecided(count: merged.resolution.open.count))
    }
    switch format {
    case .json:
      status = status.worse(writeText(MergeJSON.bytes(of: merged, in: console.language), console: console))
    case .text: tellText(merged)
    }
  }

  private func tellText(_ merged: MergedVersions) {
    let lines = MergeText(merged, in: console.language).lines
    guard request.output != nil else {
      // The result goes to standard output.
      let page = SideBySide(lines, width: 120, hasColour: false)
      for line in lines.flatMap({ page.lines(of: $0) }) { console.notice(MergeMessage.line(line)) }
      return
    }
    let hasColour = Terminal.standardOutput(HeededEnvironment.variables).hasColour
    let page = SideBySide(lines, width: Terminal.pageWidth, hasColour: hasColour)
    let text = lines.flatMap { page.lines(of: $0) }.map { $0 + "\n" }.joined()
    status = status.worse(writeText(Array(text.utf8), console: console))
  }
}
