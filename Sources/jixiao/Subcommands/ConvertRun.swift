import Exchange
import Intake
import Wording

/// Carries a conversion out and tells how it goes.
///
/// - Parameter isStrict: whether content that was not taken makes the status 1.
func runConvert(_ request: ConversionRequest, isStrict: Bool, console: Console) -> ExitStatus {
  let report = ConversionReport(console: console)
  var conversion = Conversion(
    request,
    standardOutput: { bytes throws(OutputFailure) in
      do throws(StandardOutput.Failure) {
        try StandardOutput.write(bytes)
      } catch {
        // A reader that has seen enough, as `head` has, is no failure.
        guard case .failed(let code) = error else { return }
        throw .system(path: report.standardOutputName, code: code)
      }
    },
    report: report.take)
  let outcome = conversion.run()
  console.endProgress()
  return ExitStatus(outcome, isStrict: isStrict)
}

extension ExitStatus {
  init(_ outcome: ConversionOutcome, isStrict: Bool) {
    var statuses: [ExitStatus] = []
    if outcome.contains(.refused) { statuses.append(.unreadable) }
    if outcome.contains(.limitReached) { statuses.append(.limit) }
    if outcome.contains(.contradicted) { statuses.append(.findings) }
    if outcome.contains(.incomplete), isStrict { statuses.append(.findings) }
    if outcome.contains(.misused) { statuses.append(.usage) }
    if outcome.contains(.failed) { statuses.append(.output) }
    self = statuses.worst()
  }
}
