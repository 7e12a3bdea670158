import Glibc

/// Why an output could not be made. Nothing of it is left behind.
public enum OutputFailure: Error, Hashable, Sendable {
  /// The folder that the output belongs into does not exist.
  case folderMissing(folder: String)

  /// What is named as a folder, or as one above it, is a file.
  case folderIsFile(folder: String)

  /// The folder or the file may not be written to.
  case notPermitted(path: String)

  /// The folder lies on a volume that can only be read.
  case readOnlyVolume(path: String)

  /// No room is left, or the user's quota is used up.
  case diskFull(path: String)

  /// A folder has the output's name.
  case isFolder(path: String)

  /// A device, pipe or socket has the output's name; it is never replaced by a file.
  case isNoFile(path: String)

  /// The folder for temporary files, where the parts of a workbook are put together, can't be used.
  case temporaryFolder(path: String, code: Int32)

  /// A text is longer than a cell of a workbook can hold; the length is in UTF-16 units, as Excel counts.
  case textTooLong(place: WorkbookPlace, length: Int)

  /// The workbook that was put together does not read back as it was meant, so it was not written.
  case workbookDamaged

  /// Any other error of the operating system, by its `errno`.
  case system(path: String, code: Int32)

  /// What an `errno` means for an output at a path.
  public init(code: Int32, path: String) {
    switch code {
    case ENOENT: self = .folderMissing(folder: WholeFile.folder(of: path))
    case ENOTDIR: self = .folderIsFile(folder: WholeFile.folder(of: path))
    case EACCES, EPERM: self = .notPermitted(path: path)
    case EROFS: self = .readOnlyVolume(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    case EISDIR, ENOTEMPTY, EEXIST: self = .isFolder(path: path)
    default: self = .system(path: path, code: code)
    }
  }
}
