import GRDB

/// The same as ``AgainTaken`` for the departments' texts.
struct AgainTakenTexts {
  private let store: FileStore
  private var db: Database { store.db }

  init(_ store: FileStore) {
    self.store = store
  }

  func settle() throws {
    let rows = try Row.fetchAll(
      db,
      sql: AgainTaken.files + """
        SELECT latest.id, latest.number, latest.json, latest.department_id, latest.fiscal_year, (
            SELECT said.id FROM again JOIN department_text AS said ON said.file_id = again.file_id
            WHERE said.department_id = latest.department_id AND said.fiscal_year IS latest.fiscal_year
            ORDER BY again.ordinal DESC LIMIT 1),
          (SELECT count(DISTINCT said.json_sha256) FROM again JOIN department_text AS said ON said.file_id = again.file_id
            WHERE said.department_id = latest.department_id AND said.fiscal_year IS latest.fiscal_year),
          EXISTS (SELECT 1 FROM again JOIN department_text AS said ON said.file_id = again.file_id
            WHERE said.department_id = latest.department_id AND said.fiscal_year IS latest.fiscal_year
              AND said.json_sha256 = latest.json_sha256),
          latest.file_id
        FROM department_text AS latest WHERE latest.is_latest = 1 AND latest.batch_id <> ?1
        """, arguments: [store.batch])
    for row in rows {
      guard let said = row[5] as Int64? else { continue }
      if !(row[7] as Bool) {
        try promote(said, number: row[1] + 1, over: row[0], latestJSON: row[2])
        try forgetConflict(ofFile: row[8])
      } else if row[6] as Int == 1 {
        try db.run("UPDATE department_text SET is_conflict = 0 WHERE id = ?", [row[0] as Int64])
        try forgetConflict(ofFile: row[8])
      }
    }
  }

  private func forgetConflict(ofFile file: Int64) throws {
    try db.run("DELETE FROM finding WHERE file_id = ? AND rule = 'text-conflict'", [file])
    try db.run(
      "UPDATE file SET finding_count = (SELECT count(*) FROM finding WHERE file_id = file.id) WHERE id = ?",
      [file])
  }

  private func promote(_ id: Int64, number: Int, over latest: Int64, latestJSON: String) throws {
    guard let json = try db.row("SELECT json FROM department_text WHERE id = ?", [id])?[0] as String? else {
      return
    }
    try db.run("UPDATE department_text SET is_latest = 0 WHERE id = ?", [latest])
    try db.run(
      """
      INSERT INTO department_text
        (department_id, fiscal_year, number, file_id, sheet, cell, is_latest, is_conflict, json, json_sha256, batch_id)
      SELECT department_id, fiscal_year, ?, file_id, sheet, cell, 1, 0, json, json_sha256, ?
      FROM department_text WHERE id = ?
      """, [number, store.batch, id])
    try store.insertChanges(from: latestJSON, to: json, of: db.lastInsertedRowID)
  }
}
