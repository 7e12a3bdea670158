import Glibc

/// What stands at a path.
enum FileState {
  case nothing
  case file
  case folder
  case link
  case other

  /// - Parameter followsLinks: whether what a link points at is meant.
  static func of(_ path: String, followsLinks: Bool = true) throws(ArchiveFailure) -> FileState {
    var status = stat()
    let result = followsLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return .nothing }
      throw .system(path: path, code: code)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The path of the folder that a file's path names it in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
