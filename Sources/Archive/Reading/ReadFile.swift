import Intake

/// One file as a thread has read it, ready to be stored.
struct ReadFile: Sendable {
  let path: String

  /// Nil where the bytes could not be had.
  var digest: Digest?
  var size = 0
  var outcome = Outcome.known

  enum Outcome: Sendable {
    /// The archive has a file of these bytes; it was not parsed.
    case known
    case read(MadeRows)
    /// A workbook of long lists, which whoever stores it reads piece by piece.
    case long(IngestInput)
    case refused(IngestRefusal)
  }

  init(path: String) {
    self.path = path
  }
}
