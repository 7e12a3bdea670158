import Glibc

/// What makes two paths name one file.
struct FileIdentity: Hashable {
  private let device: UInt
  private let inode: UInt

  /// Nil where there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}
