import OOXML

/// One file that is to be taken in.
struct IngestInput: Sendable {
  /// What messages and the archive call it: its path, or `包.zip｜名称` of a file in a ZIP file.
  let path: String
  let source: Source

  /// What stands between a ZIP file's path and the name of a file in it.
  static let memberMark = "｜"

  enum Source: Sendable {
    case file
    case member(FileBundle, FileBundle.Member)
    /// What can't even be looked at: a folder without permission, a ZIP file that is none.
    case refused(IngestRefusal)
  }
}
