/// What happens during an ingest, as it happens.
public enum IngestEvent: Sendable {
  /// An earlier run of the same inputs was stopped; this one goes on with its batch.
  case resumed
  /// A file is about to be stored; counted from 0.
  case storing(path: String, index: Int, total: Int)
  /// A file of long lists is being read: how many rows were looked at, or how many of all were stored.
  case storingRows(path: String, index: Int, total: Int, rows: Int, of: Int?)
  /// A file was stored, or would be in a trial: with how many projects that are new to the archive, and how many that have
  /// a newer version by it.
  case stored(path: String, FileOutcome, newProjects: Int, newVersions: Int)
  /// A file is in quarantine.
  case quarantined(path: String, IngestRefusal)
}
