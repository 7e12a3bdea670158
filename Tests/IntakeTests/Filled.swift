import Exchange
import Forms
import Intake

/// What filling a template came to, for tests.
struct Filled {
  let outcome: ConversionOutcome
  let problems: [FillProblem]
  let failures: [FillFailure]
  let written: [String]

  init(
    _ inputs: [String], to destination: OutputDestination, template: String,
    _ filling: FillOptions = FillOptions(), sheet: String? = nil
  ) {
    let events = Events()
    let request = FillRequest(
      template: template, inputs: inputs, destination: destination, sheet: sheet, filling: filling)
    var run = Filling(
      request, standardOutput: { _ throws(OutputFailure) in }, report: { events.all.append($0) })
    outcome = run.run()
    problems = events.all.compactMap { if case .problem(let problem, _) = $0 { problem } else { nil } }
    failures = events.all.compactMap { if case .failed(let failure) = $0 { failure } else { nil } }
    written = events.all.compactMap { if case .written(let path, _) = $0 { path } else { nil } }
  }

  private final class Events {
    var all: [FillEvent] = []
  }
}
