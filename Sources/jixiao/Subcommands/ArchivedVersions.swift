import Archive
import Corrections
import OOXML
import Returns

/// Versions that an archive keeps, for the commands that compare.
enum ArchivedVersions {
  /// Reads `archive:FILE#CODE@VERSION`.
  static func read(_ archived: ArchivedVersion) throws(VersionRefusal) -> Version {
    let number = archived.version.map { Int($0) ?? 0 }
    let version: Version?
    do {
      version = try ArchiveFile.open(archived.file).version(of: archived.code, number: number)
    } catch {
      throw .archive(archived, error, error.category)
    }
    guard let version else {
      throw .archive(archived, ArchiveMessage.unknownVersion("\(archived)"), .unreadable)
    }
    return version
  }
}
