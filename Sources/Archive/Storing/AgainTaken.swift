import FoundationEssentials
import GRDB

/// What counts after files were taken in once more.
///
/// Of files that were taken together the newer stays what counts; where none of them holds the version that counts, the
/// last of theirs becomes a newer version. A version that contradicted another no longer does when its file alone was
/// taken again.
struct AgainTaken {
  private let store: FileStore
  private var db: Database { store.db }

  init(_ store: FileStore) {
    self.store = store
  }

  /// What the files of the batch that were taken before it say of a project.
  private struct Say {
    let project: Int64
    var versions: [Int64] = []
    var contents: Set<[UInt8]> = []
    var file: Int64
  }

  func settle() throws {
    try db.inSavepoint {
      for say in try said() { try settle(say) }
      try AgainTakenTexts(store).settle()
      return .commit
    }
  }

  /// The files of a batch that were in the archive before it, `again(file_id, ordinal)`.
  static let files = """
    WITH again AS (
      SELECT intake.file_id, max(intake.ordinal) AS ordinal FROM intake JOIN file ON file.id = intake.file_id
      WHERE intake.batch_id = ?1 AND intake.outcome IN ('accepted', 'findings') AND file.batch_id <> ?1
      GROUP BY intake.file_id)
    """ + "\n"

  private func said() throws -> [Say] {
    let rows = try Row.fetchCursor(
      db,
      sql: AgainTaken.files + """
        SELECT version.project_id, version.id, version.content_sha256, again.file_id
        FROM again JOIN form ON form.file_id = again.file_id JOIN version ON version.id = form.version_id
        ORDER BY version.project_id, again.ordinal, form.ordinal
        """, arguments: [store.batch])
    var said: [Say] = []
    while let row = try rows.next() {
      let project: Int64 = row[0]
      if said.last?.project != project { said.append(Say(project: project, file: row[3])) }
      said[said.count - 1].versions.append(row[1])
      said[said.count - 1].contents.insert(Array(row[2] as Data))
      said[said.count - 1].file = row[3]
    }
    return said
  }

  private func settle(_ say: Say) throws {
    guard let latest = try StoredVersion(latestOf: say.project, in: db), latest.batch != store.batch,
      let last = say.versions.last
    else { return }
    if !say.versions.contains(latest.id) { return try promote(last, of: say, over: latest) }
    guard say.contents.count == 1 else { return }
    try db.run("UPDATE version SET is_conflict = 0 WHERE id = ?", [latest.id])
    try db.run("DELETE FROM finding WHERE version_id = ? AND rule = 'project-conflict'", [latest.id])
    try db.run(
      """
      UPDATE file SET finding_count = (SELECT count(*) FROM finding WHERE file_id = file.id)
      WHERE id = ? OR id = ?
      """, [latest.file, say.file])
  }

  // MARK: - A newer version of what was said before

  private func promote(_ id: Int64, of say: Say, over latest: StoredVersion) throws {
    try db.run(
      """
      INSERT INTO version (project_id, number, file_id, sheet, cell, title, money_unit, fiscal_year, code, name,
        unit_code, unit_name, total, total_fen, fiscal, fiscal_fen, other, other_fen, indicator_count, fact_count,
        is_conflict, content_sha256, json, json_sha256, batch_id)
      SELECT project_id, ?1, file_id, sheet, cell, title, money_unit, fiscal_year, code, name,
        unit_code, unit_name, total, total_fen, fiscal, fiscal_fen, other, other_fen, indicator_count, fact_count,
        0, content_sha256, json, json_sha256, ?2 FROM version WHERE id = ?3
      """, [latest.number + 1, store.batch, id])
    let new = db.lastInsertedRowID
    try db.run(
      """
      INSERT INTO fact (version_id, field_id, cell, label_id, value, raw, fen)
      SELECT ?, field_id, cell, label_id, value, raw, fen FROM fact WHERE version_id = ?
      """, [new, id])
    if let version = try StoredVersion(new, in: db) {
      try store.insert(ChangeRows.rows(from: latest, to: version, in: db), of: new)
    }
    try hand(over: id, to: new, of: say)
  }

  /// What was found in the file is about the version that counts now.
  private func hand(over old: Int64, to new: Int64, of say: Say) throws {
    try db.run(
      "UPDATE form SET version_id = ?, is_new = 1 WHERE version_id = ? AND file_id = ?", [new, old, say.file])
    for table in ["finding", "undecided"] {
      try db.run(
        "UPDATE \(table) SET version_id = ? WHERE version_id = ? AND file_id = ?", [new, old, say.file])
    }
    try db.run("DELETE FROM finding WHERE version_id = ? AND rule = 'project-conflict'", [new])
    try db.run(
      """
      UPDATE project SET (latest_version_id, code, name, department_id) = (
        SELECT version.id, version.code, version.name, coalesce(
          (SELECT id FROM department WHERE code = substr(version.unit_code, 1, 3)), project.department_id)
        FROM version WHERE version.id = ?)
      WHERE id = ?
      """, [new, say.project])
    try db.run(
      """
      UPDATE file SET finding_count = (SELECT count(*) FROM finding WHERE file_id = file.id),
        fact_count = (SELECT coalesce(sum(fact_count), 0) FROM version WHERE file_id = file.id)
      WHERE id = ? OR id = (SELECT file_id FROM version WHERE id = ?)
      """, [say.file, new])
  }
}
