import Glibc

/// Output files that appear whole or not at all.
///
/// The content goes into a file without a name in the target's own folder, is brought to the disk, and takes the target's
/// name in one step. Whoever looks sees the old file or the new one. A symbolic link of the target's name is
/// replaced, not followed. That a target is none of the inputs is for the caller to check.
public enum WholeFile {
  /// Writes a file.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    let file = try TemporaryFile(beside: path)
    try file.append(bytes)
    try file.takePlaceOfTarget()
  }

  /// Makes a file through a writer that wants a path of its own.
  ///
  /// - Parameter write: fills the file at the temporary path, which exists and is empty, and replaces it by no other. When it
  ///   throws, the temporary file is gone and the target is as it was.
  public static func create(
    at path: String, writing write: (_ temporaryPath: String) throws(OutputFailure) -> Void
  ) throws(OutputFailure) {
    let file = try TemporaryFile(beside: path)
    try write(file.path)
    try file.takePlaceOfTarget()
  }

  /// The folder that a path names a file in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
