import FoundationEssentials
import GRDB
import Intake

extension UnchangedNotes {
  /// What the archive says of a batch's unchanged files.
  ///
  /// - Parameters:
  ///   - settings: by what files are read now.
  ///   - fiscalYear: the year that the user gave, nil for none.
  init(batch: Int64, settings: Digest?, fiscalYear: Int?, in db: Database) throws {
    try findSuperseded(batch, in: db)
    if let settings {
      let (count, first) = try UnchangedNotes.files(
        """
        SELECT count(*), path, min(ordinal) FROM (
          SELECT intake.path, intake.ordinal FROM intake JOIN file ON file.id = intake.file_id
          WHERE intake.batch_id = ? AND intake.outcome = 'unchanged' AND file.settings_sha256 <> ?)
        """, [batch, Data(settings.bytes)], in: db)
      otherSettings = count
      firstOfOtherSettings = first
    }
    if let fiscalYear {
      let (count, first) = try UnchangedNotes.files(
        """
        SELECT count(*), path, min(ordinal) FROM (
          SELECT DISTINCT intake.path, intake.ordinal FROM intake JOIN form ON form.file_id = intake.file_id
          JOIN version ON version.id = form.version_id JOIN project ON project.id = version.project_id
          WHERE intake.batch_id = ? AND intake.outcome = 'unchanged' AND project.fiscal_year IS NOT ?)
        """, [batch, fiscalYear], in: db)
      otherYear = count
      firstOfOtherYear = first
    }
  }

  /// Where the newer file was received along with the older, nobody takes the older for what counts.
  private mutating func findSuperseded(_ batch: Int64, in db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT intake.path, coalesce(latest.code, latest.name, ''), latest_file.path, latest_batch.started_at,
          min(form.ordinal)
        FROM intake JOIN form ON form.file_id = intake.file_id
        JOIN version ON version.id = form.version_id JOIN project ON project.id = version.project_id
        JOIN version AS latest ON latest.id = project.latest_version_id
        JOIN file AS latest_file ON latest_file.id = latest.file_id
        JOIN batch AS latest_batch ON latest_batch.id = latest.batch_id
        WHERE intake.batch_id = ?1 AND intake.outcome = 'unchanged' AND latest.id <> version.id
          AND latest.content_sha256 <> version.content_sha256
          AND NOT EXISTS (SELECT 1 FROM intake AS other WHERE other.file_id = latest.file_id AND other.batch_id = ?1)
        GROUP BY intake.ordinal ORDER BY intake.ordinal
        """, arguments: [batch])
    while let row = try rows.next() {
      supersededFiles += 1
      guard superseded.count < UnchangedNotes.namedFiles else { continue }
      superseded.append(Superseded(path: row[0], project: row[1], current: row[2], receivedAt: row[3]))
    }
  }

  private static func files(
    _ sql: String, _ arguments: StatementArguments, in db: Database
  ) throws -> (Int, String?) {
    let row = try Row.fetchOne(db, sql: sql, arguments: arguments)
    return (row?[0] ?? 0, row?[1])
  }
}
