import Archive
import OOXML
import Wording

/// Carries an ingest out and tells how it goes.
func runIngest(_ request: IngestRequest, console: Console) -> ExitStatus {
  Interruption.heed()
  let report = IngestReport(console: console, isTrial: request.isTrial, isAgain: request.isAgain)
  let ingestion = Ingestion(request, report: report.take, isStopped: { Interruption.isAsked })
  do {
    let summary = try ingestion.run()
    console.endProgress()
    report.finish(summary)
    return ExitStatus(summary)
  } catch {
    console.endProgress()
    console.error(error)
    return ExitStatus(error)
  }
}

extension ExitStatus {
  init(_ summary: IngestSummary) {
    var statuses: [ExitStatus] = []
    if summary.isStopped { statuses.append(.output) }
    if summary.quarantined > summary.limitReached { statuses.append(.unreadable) }
    if summary.limitReached > 0 { statuses.append(.limit) }
    if summary.conflicts > 0 { statuses.append(.findings) }
    if summary.received == 0 { statuses.append(.unreadable) }
    self = statuses.worst()
  }

  init(_ failure: ArchiveFailure) {
    switch failure.category {
    case .unreadable: self = .unreadable
    case .limit: self = .limit
    case .system: self = .output
    }
  }
}
