import Archive
import Wording

/// Tells a person how an ingest goes, on standard error.
struct IngestReport {
  let console: Console
  let isTrial: Bool
  var isAgain = false

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
      if isAgain, outcome != .unchanged, newProjects + newVersions == 0 {
        return console.notice(IngestMessage.trialAgain(path: path, outcome))
      }
      console.notice(
        IngestMessage.trial(path: path, outcome, newProjects: newProjects, newVersions: newVersions))
    }
  }

  private func tell(_ notes: UnchangedNotes) {
    for file in notes.superseded { console.warning(IngestMessage.superseded(file)) }
    let more = notes.supersededFiles - notes.superseded.count
    if more > 0 { console.warning(IngestMessage.moreSuperseded(more)) }
    if let first = notes.firstOfOtherYear {
      console.warning(IngestMessage.otherYear(count: notes.otherYear, first: first))
    }
    if let first = notes.firstOfOtherSettings {
      console.warning(IngestMessage.otherSettings(count: notes.otherSettings, first: first))
    }
  }

  func finish(_ summary: IngestSummary) {
    if summary.received == 0 { console.error(IngestMessage.nothingReceived) }
    if summary.conflicts > 0 { console.warning(IngestMessage.conflicts(summary.conflicts)) }
    tell(summary.unchangedNotes)
    console.notice(IngestMessage.outcomes(summary))
    if summary.newProjects + summary.newVersions > 0 { console.notice(IngestMessage.projects(summary)) }
    if summary.isStopped { console.error(IngestMessage.stopped(left: summary.received - summary.done)) }
  }
}
