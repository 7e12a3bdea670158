import Glibc
import Intake

extension OutputDestination {
  /// - Parameters:
  ///   - path: the value of `-o`: nil or `-` for standard output. A path that ends with `/` is a folder's, there or
  ///     not.
  ///   - isFolder: whether there is a folder of that name; asks the system unless told.
  init(_ path: String?, isFolder: (String) -> Bool = OutputDestination.folderExists) {
    guard let path, path != "-" else {
      self = .standardOutput
      return
    }
    if path.hasSuffix("/") {
      self = .folder(path)
    } else {
      self = isFolder(path) ? .folder(path + "/") : .file(path)
    }
  }

  static func folderExists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
