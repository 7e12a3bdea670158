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
  case nothingReceived
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
    case .nothingReceived: "nothing-received"
    case .conflicts: "ingest-conflicts"
    case .outcomes: "ingest-outcomes"
    case .projects: "ingest-projects"
    case .stopped: "ingest-stopped"
    }
  }
}
