import Exchange
import Intake
import OOXML

/// A file that an archive has taken in, as it was then.
struct OriginalFile {
  let digest: Digest

  /// Where files of these very bytes were taken from, the last first; `包.zip｜名称` of those in ZIP files.
  let paths: [String]

  let isOfSeveralYears: Bool

  /// Where the bytes still are those that were taken in.
  struct Place {
    let path: String

    /// Of a file in a ZIP file its name there, and what reads it.
    var packed: (name: String, source: PackedInputs.Source)?
  }

  func place(_ limits: Limits) throws(FeedbackRefusal) -> Place {
    var changed: String?
    for path in paths {
      if OriginalFile.isFile(path) {
        guard try digest(of: path) != digest else { return Place(path: path) }
      } else if let members = try OriginalFile.members(at: path, limits) {
        for (bundle, member) in members where (try? bundle.bytes(of: member)).map(SHA256.digest) == digest {
          let name = FileNameText.text(of: member.name)
          return Place(path: path, packed: (name, { () throws(Refusal) in try bundle.bytes(of: member) }))
        }
      } else {
        continue
      }
      changed = changed ?? path
    }
    if let changed { throw .changed(path: changed) }
    throw .missing(path: paths.first ?? "")
  }

  private func digest(of path: String) throws(FeedbackRefusal) -> Digest {
    do {
      return try FileReading.digest(ofFile: path)
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  private static func isFile(_ path: String) -> Bool {
    if case .file = (try? FileState.of(path)) ?? .nothing { true } else { false }
  }

  /// The files in a ZIP file that are called as a path says; nil where there is no such ZIP file.
  private static func members(
    at path: String, _ limits: Limits
  ) throws(FeedbackRefusal) -> [(FileBundle, FileBundle.Member)]? {
    // The mark may stand in the names on both sides of it.
    for mark in path.ranges(of: IngestInput.memberMark) where isFile(String(path[..<mark.lowerBound])) {
      let bundle: FileBundle
      do {
        bundle = try FileBundle(path: String(path[..<mark.lowerBound]), limits: limits)
      } catch {
        throw .unreadable(path: path, .bundle(error))
      }
      let name = path[mark.upperBound...]
      return bundle.members.filter { FileNameText.text(of: $0.name) == name }.map { (bundle, $0) }
    }
    return nil
  }
}
