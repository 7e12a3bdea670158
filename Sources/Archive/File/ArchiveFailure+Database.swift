import GRDB
import Glibc

extension ArchiveFailure {
  /// What an error of SQLite means for the archive.
  init(_ error: any Error, at path: String) {
    if let failure = error as? ArchiveFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = .database(path: path, code: -1, message: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .system(path: path, code: EACCES)
    case .SQLITE_NOMEM: self = .system(path: path, code: ENOMEM)
    // A file that may not grow any more (`ulimit -f`, a quota) fails while it is written.
    case .SQLITE_IOERR:
      self = ArchiveFailure.isOfWriting(error) ? .diskFull(path: path) : .system(path: path, code: EIO)
    default:
      self = .database(path: path, code: error.resultCode.rawValue, message: error.message ?? "")
    }
  }

  private static func isOfWriting(_ error: DatabaseError) -> Bool {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_FSYNC: true
    default: false
    }
  }
}
