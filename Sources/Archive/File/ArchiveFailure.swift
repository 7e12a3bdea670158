public import OOXML

/// Why an archive can't be used, or why the work on it had to end.
public enum ArchiveFailure: Error, Hashable, Sendable {
  case missing(path: String)
  /// The file is no SQLite database.
  case notADatabase(path: String)
  /// A SQLite database of another program.
  case notAnArchive(path: String)
  /// The archive was written by a newer version of this program.
  case newerSchema(path: String)
  /// Another ingest works on the archive.
  case locked(path: String)
  case diskFull(path: String)
  case damaged(path: String)
  /// The system failed, with its `errno`.
  case system(path: String, code: Int32)
  /// SQLite failed otherwise, with its result code and its own words.
  case database(path: String, code: Int32, message: String)
  /// A path that the archive would replace: it is one of the inputs, or a folder.
  case unfitPath(path: String)
  /// The folder that the archive is to stand in isn't there.
  case folderMissing(path: String, folder: String)

  /// What kind of failure it is; the command's exit status follows it.
  public var category: Refusal.Category {
    switch self {
    case .missing, .notADatabase, .notAnArchive, .newerSchema, .unfitPath: .unreadable
    case .locked, .diskFull, .damaged, .system, .database, .folderMissing: .system
    }
  }
}
