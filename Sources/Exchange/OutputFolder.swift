import Glibc

/// Folders that outputs go into.
public enum OutputFolder {
  /// Makes a folder and those above it, as far as they are missing.
  public static func make(at path: String) throws(OutputFailure) {
    var part = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      part += name
      if mkdir(part, 0o777) != 0 {
        let code = errno
        guard code == EEXIST || access(part, F_OK) == 0 else { throw OutputFailure(code: code, path: part) }
      }
      part += "/"
    }
  }
}
