import Glibc

/// A file under a passing name beside its target, removed when it is dropped before it took the target's place.
struct TemporaryFile: ~Copyable {
  let path: String
  private let target: String
  private var descriptor: Int32
  private var isPlaced: Bool

  /// Creates an empty file in the target's folder, with the rights that the target has or would get.
  init(beside target: String) throws(OutputFailure) {
    let rights = try TemporaryFile.rights(ofTarget: target)
    let (path, descriptor) = try TemporaryFile.opened(beside: target, rights: rights)
    self.path = path
    self.target = target
    self.descriptor = descriptor
    isPlaced = false
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
    if !isPlaced { _ = unlink(path) }
  }

  /// Writes bytes behind those that were written before.
  func append(_ bytes: [UInt8]) throws(OutputFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        throw OutputFailure(code: errno, path: target)
      }
    }
  }

  /// Brings the content to the disk and gives the file its target's name.
  consuming func takePlaceOfTarget() throws(OutputFailure) {
    guard fsync(descriptor) == 0 else { throw OutputFailure(code: errno, path: target) }
    let closing = close(descriptor)
    descriptor = -1
    guard closing == 0 else { throw OutputFailure(code: errno, path: target) }
    guard rename(path, target) == 0 else { throw OutputFailure(code: errno, path: target) }
    isPlaced = true
    try TemporaryFile.synchroniseFolder(of: target)
  }

  /// Creates a file under a name that no other has.
  private static func opened(
    beside target: String, rights: mode_t?
  ) throws(OutputFailure) -> (path: String, descriptor: Int32) {
    let folder = WholeFile.folder(of: target)
    var path = ""
    var descriptor: Int32 = -1
    repeat {
      let letters = String(UInt64.random(in: 0...UInt64.max), radix: 36)
      path = (folder == "/" ? "" : folder) + "/.jixiao-\(letters).tmp"
      descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, rights ?? 0o666)
    } while descriptor < 0 && (errno == EEXIST || errno == EINTR)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EPERM
        ? .notPermitted(path: folder) : OutputFailure(code: errno, path: target)
    }
    // What the user's mask took from the rights of the file that is to be replaced.
    if let rights { _ = fchmod(descriptor, rights) }
    return (path, descriptor)
  }

  /// The rights of the file that stands at the target, nil where none does.
  private static func rights(ofTarget target: String) throws(OutputFailure) -> mode_t? {
    // A C string would end there, and another file would be written.
    guard !target.utf8.contains(0) else { throw .system(path: target, code: EINVAL) }
    var status = stat()
    guard stat(target, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(path: target)
    default: throw .isNoFile(path: target)
    }
    // Renaming asks for no right on the file that it replaces; a file that is kept from being written stays.
    guard faccessat(AT_FDCWD, target, W_OK, AT_EACCESS) == 0 else {
      throw OutputFailure(code: errno, path: target)
    }
    return status.st_mode & 0o777
  }

  /// Brings the new name to the disk. Not every file system offers that, and not every folder may be read.
  private static func synchroniseFolder(of target: String) throws(OutputFailure) {
    let folder = open(WholeFile.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { _ = close(folder) }
    guard fsync(folder) != 0, errno == EIO else { return }
    throw .system(path: target, code: errno)
  }
}
