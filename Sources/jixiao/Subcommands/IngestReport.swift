import Archive
import Wording

/// Tells a person how an ingest goes, on standard error.
struct IngestReport {
  let console: Console
  let isTrial: Bool

  func take(_ event: IngestEvent) {
    switch event {
    case .resumed: console.notice(IngestMessage.resumed)
    case .storing(let path, let index, let total): console.progress(index, of: total, name: path)
    case .storingRows(let path, let index, let total, let rows, let all):
      let rows = IngestMessage.rows(rows, of: all).text(in: console.language)
      console.progress(index, of: total, name: "\(rows)  \(path)")
    case .quarantined(let path, let refusal):
      console.error(IngestMessage.quarantined(path: path, refusal))
    case .stored(let path, let outcome, let newProjects, let newVersions):
      guard isTrial, outcome != .quarantined else { return }
      console.notice(
        IngestMessage.trial(path: path, outcome, newProjects: newProjects, newVersions: newVersions))
    }
  }

  func finish(_ summary: IngestSummary) {
    if summary.received == 0 { console.error(IngestMessage.nothingReceived) }
    if summary.conflicts > 0 { console.warning(IngestMessage.conflicts(summary.conflicts)) }
    console.notice(IngestMessage.outcomes(summary))
    if summary.newProjects + summary.newVersions > 0 { console.notice(IngestMessage.projects(summary)) }
    if summary.isStopped { console.error(IngestMessage.stopped(left: summary.received - summary.done)) }
  }
}
