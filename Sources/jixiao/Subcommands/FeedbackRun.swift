import Archive
import Remarks
import Wording

/// Gives departments their workbooks back, and tells how it goes.
func runFeedback(_ archivePath: String, _ request: FeedbackRequest, console: Console) -> ExitStatus {
  let inputs = InputReport(console: console, tellsContent: false)
  let remarks = RemarkReport(console: console)
  do throws(ArchiveFailure) {
    var feedback = Feedback(try ArchiveFile.open(archivePath), request) { event in
      switch event {
      case .input(let event): inputs.take(event)
      case .remark(let event): remarks.take(event)
      case .refused(let refusal): console.error(refusal)
      }
    }
    let summary = try feedback.run()
    console.endProgress()
    guard summary.files > 0 else {
      console.error(ArchiveMessage.nothingSelected)
      return .unreadable
    }
    console.notice(ArchiveMessage.feedback(summary))
    return ExitStatus(summary.outcome, isStrict: false)
  } catch {
    console.endProgress()
    console.error(error)
    return ExitStatus(error)
  }
}
