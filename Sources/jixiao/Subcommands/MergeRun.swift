import Intake
import Returns
import Wording

/// Merges and tells how it goes.
func runMerge(_ request: MergeRequest, format: MergeFormat, console: Console) -> ExitStatus {
  let report = MergeReport(request, format: format, console: console)
  let output = DataOutput(name: ConversionReport(console: console).standardOutputName)
  var merging = Merging(
    request, archive: ArchivedVersions.read, standardOutput: output.write, report: report.take)
  let outcome = merging.run()
  console.endProgress()
  let status = ExitStatus(outcome, isStrict: false).worse(report.status)
  return output.isClosed ? status.worse(.output) : status
}
