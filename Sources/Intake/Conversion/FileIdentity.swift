import Glibc

/// What makes two paths name one file.
public struct FileIdentity: Hashable {
  private let device: UInt
  private let inode: UInt

  /// Nil where there is no such file.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }

  /// Whether a path names the same file as one of others, also through a link.
  public static func names(_ path: String, oneOf others: [String]) -> Bool {
    guard let file = FileIdentity(path) else { return false }
    return others.contains { FileIdentity($0) == file }
  }
}
