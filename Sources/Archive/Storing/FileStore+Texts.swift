import FoundationEssentials
import GRDB
import Intake

extension FileStore {
  /// Stores the department's text, if it isn't the one that the archive has as the latest.
  ///
  /// - Returns: a finding where another file of the same batch says something else.
  func put(_ text: TextRow, of file: ReadFile, id fileID: Int64) throws -> FindingRow? {
    let department = try departmentID(of: text.department)
    let latest = try db.row(
      """
      SELECT department_text.id, number, json_sha256, department_text.batch_id, file.path, sheet, cell, json
      FROM department_text
      JOIN file ON file.id = department_text.file_id
      WHERE department_id = ? AND coalesce(fiscal_year, 0) = ? AND is_latest = 1
      """, [department, text.fiscalYear ?? 0])
    if let latest, Digest(latest[2] as Data) == text.digest {
      return nil
    }
    let isEarlier =
      try isRetaking
      && db.row(
        "SELECT 1 FROM department_text WHERE department_id = ? AND fiscal_year IS ? AND json_sha256 = ?",
        [department, text.fiscalYear, Data(text.digest.bytes)]) != nil
    // Whether it is to count is known when all files of the batch are.
    if isEarlier { return nil }
    if let latest {
      try db.run("UPDATE department_text SET is_latest = 0 WHERE id = ?", [latest[0] as Int64])
    }
    let json = String(decoding: text.json, as: UTF8.self)
    let isConflict = latest.map { $0[3] as Int64 == batch } ?? false
    try db.run(
      """
      INSERT INTO department_text
        (department_id, fiscal_year, number, file_id, sheet, cell, is_latest, is_conflict, json, json_sha256, batch_id)
      VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)
      """,
      [
        department, text.fiscalYear, (latest?[1] as Int? ?? 0) + 1, fileID, text.sheet, text.cell,
        isConflict ? 1 : 0, json, Data(text.digest.bytes), batch,
      ])
    if let latest { try insertChanges(from: latest[7], to: json, of: db.lastInsertedRowID) }
    guard isConflict, let latest else { return nil }
    let problem = AssemblyProblem.textsDiffer(places: [
      FormPlace(file: latest[4], sheet: latest[5], cell: latest[6] as String? ?? ""),
      FormPlace(file: file.path, sheet: text.sheet, cell: text.cell ?? ""),
    ])
    return FindingRow(
      rule: problem.id, severity: problem.severity, form: nil, sheet: text.sheet, cell: text.cell,
      message: BothLanguages(ArchiveConflict(problem)))
  }

  func insertChanges(from old: String, to new: String, of id: Int64) throws {
    for (ordinal, change) in ChangeRows.rows(fromText: Array(old.utf8), to: Array(new.utf8)).enumerated() {
      try db.run(
        """
        INSERT INTO text_change (text_id, ordinal, action, kind, path, subject, old, new)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [id, ordinal, change.action, change.kind, change.path, change.subject, change.old, change.new])
    }
  }
}
