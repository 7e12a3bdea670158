import Glibc

/// Keeps a second ingest away from an archive: two would make one batch of what are two.
///
/// The lock (`flock`) is the system's and goes with the process, however that ends. It is of another kind than SQLite's own
/// locks, which other programs use to read meanwhile.
final class IngestLock {
  private let descriptor: Int32

  init(_ path: String, createsFile: Bool) throws(ArchiveFailure) {
    descriptor = open(path, O_RDWR | O_CLOEXEC | (createsFile ? O_CREAT : 0), 0o666)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { throw .locked(path: path) }
      throw .system(path: path, code: code)
    }
  }

  /// To be called after the database is closed: closing any descriptor of a file lets go of SQLite's locks on it.
  deinit { close(descriptor) }
}
