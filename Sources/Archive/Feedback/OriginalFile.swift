import Intake

/// A file that an archive has taken in, as it was then.
struct OriginalFile {
  let digest: Digest

  /// Where files of these very bytes were taken from, the last first, and what members of ZIP files were called.
  let paths: [String]

  let isOfSeveralYears: Bool

  /// The path where the bytes still are those that were taken in.
  func place() throws(FeedbackRefusal) -> String {
    var changed: String?
    for path in paths {
      guard case .file = (try? FileState.of(path)) ?? .nothing else { continue }
      do throws(IngestRefusal) {
        if try FileReading.digest(ofFile: path) == digest { return path }
      } catch {
        throw .unreadable(path: path, error)
      }
      changed = changed ?? path
    }
    if let changed { throw .changed(path: changed) }
    let path = paths.first ?? ""
    throw paths.allSatisfy { $0.contains(IngestInput.memberMark) }
      ? .packed(path: path) : .missing(path: path)
  }
}
