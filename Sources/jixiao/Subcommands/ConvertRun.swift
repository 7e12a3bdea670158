import Intake
import Wording

/// Carries a conversion out and tells how it goes.
///
/// - Parameter isStrict: whether content that was not taken makes the status 1.
func runConvert(_ request: ConversionRequest, isStrict: Bool, console: Console) -> ExitStatus {
  let report = ConversionReport(console: console)
  let output = DataOutput(name: report.standardOutputName)
  var conversion = Conversion(request, standardOutput: output.write, report: report.take)
  let outcome = conversion.run()
  console.endProgress()
  let status = ExitStatus(outcome, isStrict: isStrict)
  return output.isClosed ? status.worse(.output) : status
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
