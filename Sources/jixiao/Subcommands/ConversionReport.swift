import Intake
import Wording

/// Tells a person how a conversion goes, on standard error.
struct ConversionReport {
  private let console: Console

  init(console: Console) {
    self.console = console
  }

  /// What standard output is called in a sentence about a file.
  var standardOutputName: String { console.language == .chinese ? "标准输出" : "standard output" }

  func take(_ event: ConversionEvent) {
    switch event {
    case .input(let event): InputReport(console: console).take(event)
    case .contradiction(let problem):
      console.problem(
        ProblemLine(problem.severity, id: problem.id, place: "", problem.text(in: console.language)))
    case .changed(let change): console.notice(ConvertMessage.changed(change))
    case .written(let path, let contents): console.notice(ConvertMessage.written(path: path, contents))
    case .baseLeftOut(let path, let obstacle): tell(obstacle, path)
    case .failed(let failure): console.error(ConvertMessage.failed(failure))
    case .textLeftOut: console.warning(ConvertMessage.textLeftOut)
    }
  }

  /// Says that a workbook carries no base.
  func tell(_ obstacle: BasedWorkbook.Obstacle, _ path: String?) {
    console.problem(
      ProblemLine(
        .warning, id: obstacle.id, place: path ?? standardOutputName, obstacle.text(in: console.language)))
  }
}
