import Intake
import Returns
import Wording

/// Tells a person how applying goes, on standard error.
struct ApplyReport {
  private let request: ApplyRequest
  private let console: Console

  init(_ request: ApplyRequest, console: Console) {
    self.request = request
    self.console = console
  }

  func take(_ event: ApplyEvent) {
    switch event {
    case .input(let event): InputReport(console: console, tellsContent: false).take(event)
    case .target(let version): VersionReport(console: console).take(.success(version))
    case .unreadable(let problem): tell(problem, number: problem.number, place: nil)
    case .refused(let refusal): tell(refusal, number: refusal.number, place: refusal.place)
    case .done(let correction, let number, let place):
      console.notice(ApplyMessage.done(correction, row: row(number), place: place))
    case .recalculated(let place): console.warning(ApplyMessage.recalculated(place: place))
    case .baseLeftOut(let path, let obstacle): ConversionReport(console: console).tell(obstacle, path)
    case .written(let path, let done, let count):
      console.notice(
        ApplyMessage.written(
          path: path ?? ConversionReport(console: console).standardOutputName, done: done, count: count))
    // A refused file has been told of while it was read.
    case .failed(.target(.input)): break
    case .failed(let failure): console.error(failure)
    }
  }

  private func tell(_ problem: some Worded, number: Int, place: String?) {
    console.problem(
      ProblemLine(
        .error, id: problem.id, place: row(number) + (place.map { " → \($0)" } ?? ""),
        problem.text(in: console.language)))
  }

  /// The row of the list: its file and number.
  private func row(_ number: Int) -> String {
    let name = request.corrections.split(separator: "/").last.map(String.init) ?? request.corrections
    return ApplyMessage.row(file: name, number: number).text(in: console.language)
  }
}
