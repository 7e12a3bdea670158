/// Something in an archive that doesn't agree with the rest of it.
public enum VerificationFault: Hashable, Sendable {
  /// What SQLite's own check says.
  case damaged(String)
  /// A row that speaks of one that isn't there.
  case rowMissing(table: String, row: Int64, parent: String)
  /// A stored submission whose digest is another.
  case contentChanged(project: String, version: Int)
  /// A stored submission that can't be read.
  case contentUnreadable(project: String, version: Int)
  /// A fact, amount or count that isn't what the stored submission says.
  case factsDiffer(project: String, version: Int, field: String)
  /// A project whose latest version isn't the last.
  case latestDiffers(project: String)
  /// A file whose counts of forms, facts or findings aren't those of its rows.
  case countsDiffer(file: String)
  /// A finished batch whose outcomes don't add up to what was received.
  case batchDiffers(batch: Int64, received: Int, done: Int)
}
