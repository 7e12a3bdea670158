import FoundationEssentials
import GRDB
import Intake

/// A batch: the files that one ingest received, however many runs it takes.
struct IngestBatch {
  let id: Int64

  /// Whether an earlier run began it and was stopped.
  let isResumed: Bool

  /// Goes on with the last batch if it was of the same list of files and isn't finished, or else begins one.
  init(_ inputs: [IngestInput], ignored: Int, isAgain: Bool = false, in db: Database) throws {
    let digest = IngestBatch.digest(of: inputs, isAgain: isAgain)
    let open = try Row.fetchOne(
      db, sql: "SELECT id, inputs FROM batch WHERE is_finished = 0 ORDER BY id DESC LIMIT 1")
    if let open, Digest(open[1] as Data) == digest {
      id = open[0]
      isResumed = true
      return
    }
    try db.execute(
      sql: "INSERT INTO batch (inputs, started_at, received, ignored) VALUES (?, ?, ?, ?)",
      arguments: [Data(digest.bytes), IngestBatch.now, inputs.count, ignored])
    id = db.lastInsertedRowID
    isResumed = false
  }

  func finish(in db: Database) throws {
    try db.execute(sql: "UPDATE batch SET is_finished = 1 WHERE id = ?", arguments: [id])
  }

  private static func digest(of inputs: [IngestInput], isAgain: Bool) -> Digest {
    var hash = SHA256()
    // Other work than taking the same files in for the first time: no input has an empty path.
    if isAgain { hash.update([0]) }
    for input in inputs {
      hash.update(Array(input.path.utf8))
      hash.update([0])
    }
    return hash.finish()
  }

  /// In UTC, as ISO 8601 without parts of a second.
  private static var now: String { Date.now.formatted(.iso8601) }
}
