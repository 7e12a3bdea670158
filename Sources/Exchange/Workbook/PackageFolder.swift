import Glibc

/// The folder in which libxlsxwriter keeps each part of a package until it is packed.
enum PackageFolder {
  /// `TMPDIR`, or else `/tmp`, when a file can be made there.
  ///
  /// libxlsxwriter by itself would go on to the working folder, which is no place to fill.
  static func usable() throws(OutputFailure) -> String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let folder = named.isEmpty ? "/tmp" : named
    var template = Array("\(folder)/jixiao-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .temporaryFolder(path: folder, code: errno) }
    _ = unlink(template)
    _ = close(file)
    return folder
  }
}
