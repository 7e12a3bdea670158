import GRDB

/// What an ingest came to. The four outcomes add up to the files that were done, and where the ingest ran to its end, to
/// those received.
public struct IngestSummary: Hashable, Sendable {
  /// The files that were found.
  public var received = 0
  public var accepted = 0
  public var withFindings = 0
  public var unchanged = 0
  public var quarantined = 0
  /// Those in quarantine because a safety limit was reached.
  public var limitReached = 0
  /// Lock files, links and what systems keep in folders: not counted as received.
  public var ignored = 0
  public var newProjects = 0
  public var newVersions = 0
  public var conflicts = 0
  /// Whether the user stopped it.
  public var isStopped = false
  public var isTrial = false
  /// What there is to say about the files that were unchanged.
  public var unchangedNotes = UnchangedNotes()

  public init() {}

  public var done: Int { accepted + withFindings + unchanged + quarantined }
}

extension IngestSummary {
  /// What the archive says of a batch.
  init(batch: Int64, in db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT received, ignored, accepted, with_findings, unchanged, quarantined FROM intake_summary
          WHERE batch_id = ?
          """, arguments: [batch])
    else { return }
    received = row[0]
    ignored = row[1]
    accepted = row[2]
    withFindings = row[3]
    unchanged = row[4]
    quarantined = row[5]
    limitReached =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM intake WHERE batch_id = ? AND is_limit = 1", arguments: [batch]) ?? 0
    let versions = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(number = 1), 0), coalesce(sum(number > 1), 0), coalesce(sum(is_conflict), 0)
        FROM version WHERE batch_id = ?
        """, arguments: [batch])
    newProjects = versions?[0] ?? 0
    newVersions = versions?[1] ?? 0
    conflicts = versions?[2] ?? 0
  }
}
