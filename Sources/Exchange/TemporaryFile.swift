import Glibc

/// A file beside its target that has no name yet, or a passing one, until it takes the target's place; it is gone when it
/// is dropped before.
///
/// Without a name (`O_TMPFILE`) nothing is left behind by a process that is killed. File systems that can't do so get a
/// passing name.
struct TemporaryFile: ~Copyable {
  /// Where a writer that wants a path finds the file.
  let path: String
  private let target: String
  private var descriptor: Int32

  /// The name that the file has in the target's folder, nil where it has none.
  private var passingName: String?

  /// Creates an empty file in the target's folder, with the rights that the target has or would get.
  ///
  /// - Parameter isNamed: whether the file gets a passing name also where it could do without.
  init(beside target: String, isNamed: Bool = false) throws(OutputFailure) {
    let rights = try TemporaryFile.rights(ofTarget: target)
    let mode = rights ?? 0o666
    if !isNamed, let descriptor = TemporaryFile.openedWithoutName(beside: target, mode) {
      path = "/proc/self/fd/\(descriptor)"
      self.descriptor = descriptor
    } else {
      let (path, descriptor) = try TemporaryFile.opened(beside: target, mode)
      self.path = path
      passingName = path
      self.descriptor = descriptor
    }
    self.target = target
    // What the user's mask took from the rights of the file that is to be replaced.
    if let rights { _ = fchmod(descriptor, rights) }
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
    if let passingName { _ = unlink(passingName) }
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
    if passingName == nil { try takeName() }
    let closing = close(descriptor)
    descriptor = -1
    guard closing == 0 else { throw OutputFailure(code: errno, path: target) }
    if let name = passingName {
      guard rename(name, target) == 0 else { throw OutputFailure(code: errno, path: target) }
      passingName = nil
    }
    try TemporaryFile.synchroniseFolder(of: target)
  }

  /// Gives a file without a name the target's own, or a passing one where a file is to be replaced: a link replaces none.
  private mutating func takeName() throws(OutputFailure) {
    guard !link(to: target) else { return }
    guard errno == EEXIST else { throw OutputFailure(code: errno, path: target) }
    while true {
      let name = TemporaryFile.freshName(beside: target)
      if link(to: name) {
        passingName = name
        return
      }
      guard errno == EEXIST else { throw OutputFailure(code: errno, path: target) }
    }
  }

  private func link(to name: String) -> Bool {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
  }

  // MARK: Opening

  /// `O_TMPFILE` of `fcntl.h`, a macro that isn't imported.
  private static let withoutName = O_DIRECTORY | 0o20_000_000

  /// A file without a name, nil where the file system can't make or name one.
  private static func openedWithoutName(beside target: String, _ mode: mode_t) -> Int32? {
    // Such a file is named through its entry there.
    guard access("/proc/self/fd", X_OK) == 0 else { return nil }
    let descriptor = open(WholeFile.folder(of: target), withoutName | O_WRONLY | O_CLOEXEC, mode)
    return descriptor >= 0 ? descriptor : nil
  }

  /// Creates a file under a name that no other has.
  private static func opened(
    beside target: String, _ mode: mode_t
  ) throws(OutputFailure) -> (path: String, descriptor: Int32) {
    var path = ""
    var descriptor: Int32 = -1
    repeat {
      path = freshName(beside: target)
      descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
    } while descriptor < 0 && (errno == EEXIST || errno == EINTR)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EPERM
        ? .notPermitted(path: WholeFile.folder(of: target)) : OutputFailure(code: errno, path: target)
    }
    return (path, descriptor)
  }

  private static func freshName(beside target: String) -> String {
    let folder = WholeFile.folder(of: target)
    let letters = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return (folder == "/" ? "" : folder) + "/.jixiao-\(letters).tmp"
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
