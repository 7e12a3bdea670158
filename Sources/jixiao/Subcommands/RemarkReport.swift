import Intake
import Remarks

/// Tells a person what became of workbooks that are given remarks or cleaned of them.
struct RemarkReport {
  let console: Console

  func take(_ event: RemarkEvent) {
    switch event {
    case .written(let path, let remarks): console.notice(CheckMessage.annotated(path: path, remarks: remarks))
    case .overviewWritten(let path): console.notice(CheckMessage.overviewWritten(path: path))
    case .cleaned(let path): console.notice(CheckMessage.cleaned(path: path))
    case .nothingToClean(let path): console.warning(CheckMessage.nothingToClean(path: path))
    case .noticed(let path, let notice):
      console.warning(ConvertMessage.about(path: path, notice.text(in: console.language)))
    case .failed(let failure): console.error(failure)
    }
  }
}

/// Takes out of workbooks what checks put into them.
func runCleaning(_ request: RemarkRequest, console: Console) -> ExitStatus {
  var cleaning = Cleaning(request, report: RemarkReport(console: console).take)
  return ExitStatus(cleaning.run(), isStrict: false)
}
