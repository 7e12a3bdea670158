import Archive
import Wording

/// What `ingest` says.
enum IngestMessage {
  case resumed
  case quarantined(path: String, IngestRefusal)
  /// What would become of a file.
  case trial(path: String, FileOutcome, newProjects: Int, newVersions: Int)
  /// How far the reading of a long list has come.
  case rows(Int, of: Int?)
  /// A file that would be taken once more, and says nothing that the archive hasn't.
  case trialAgain(path: String, FileOutcome)
  case nothingReceived
  /// An unchanged file that isn't what counts.
  case superseded(UnchangedNotes.Superseded)
  /// So many more of the same.
  case moreSuperseded(Int)
  /// Unchanged files that were read by other settings, with the first.
  case otherSettings(count: Int, first: String)
  /// Unchanged files that were taken for another year, with the first.
  case otherYear(count: Int, first: String)
  case conflicts(Int)
  case outcomes(IngestSummary)
  case projects(IngestSummary)
  case stopped(left: Int)
}

extension IngestMessage: Worded {
  var id: String {
    switch self {
    case .resumed: "ingest-resumed"
    case .quarantined: "file-quarantined"
    case .trial: "ingest-trial"
    case .rows: "ingest-rows"
    case .trialAgain: "ingest-trial-again"
    case .nothingReceived: "nothing-received"
    case .superseded: "unchanged-superseded"
    case .moreSuperseded: "unchanged-superseded-more"
    case .otherSettings: "unchanged-by-other-settings"
    case .otherYear: "unchanged-for-other-year"
    case .conflicts: "ingest-conflicts"
    case .outcomes: "ingest-outcomes"
    case .projects: "ingest-projects"
    case .stopped: "ingest-stopped"
    }
  }
}
