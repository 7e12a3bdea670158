import Intake

/// Fills a template and tells how it goes.
///
/// - Parameter isStrict: whether content of inputs that was not taken makes the status 1.
func runFill(_ request: FillRequest, isStrict: Bool, console: Console) -> ExitStatus {
  let report = FillReport(console: console)
  let output = DataOutput(name: ConversionReport(console: console).standardOutputName)
  var filling = Filling(request, standardOutput: output.write, report: report.take)
  let outcome = filling.run()
  report.finish()
  console.endProgress()
  let status = ExitStatus(outcome, isStrict: isStrict)
  return output.isClosed ? status.worse(.output) : status
}
