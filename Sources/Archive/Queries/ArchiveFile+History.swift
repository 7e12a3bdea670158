import BudgetModel
import Corrections
import GRDB
public import Reports
import Spreadsheet

extension ArchiveFile {
  /// The versions of the projects that have a code, or without one a name, or else of the text of the department with that
  /// code; one for each year that they stand in.
  public func history(of code: String) throws(ArchiveFailure) -> [ProjectHistory] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT project.id, department.code, department.name, project.fiscal_year, project.code, project.name
          FROM project JOIN department ON department.id = project.department_id
          WHERE project.code = ?1 OR (project.code IS NULL AND project.name = ?1)
          ORDER BY project.fiscal_year, project.id
          """, arguments: [code])
      guard !rows.isEmpty else { return try HistoryQuery(db: db).texts(ofDepartment: code) }
      return try rows.map { row in
        var history = ProjectHistory(
          department: Department(code: row[1], name: row[2]), fiscalYear: row[3], code: row[4], name: row[5])
        history.versions = try HistoryQuery(db: db).versions(ofProject: row[0])
        return history
      }
    }
  }
}

private struct HistoryQuery {
  let db: Database

  func texts(ofDepartment code: String) throws -> [ProjectHistory] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT department.id, department.code, department.name, department_text.fiscal_year
        FROM department_text JOIN department ON department.id = department_text.department_id
        WHERE department.code = ?1 OR (department.code IS NULL AND department.name = ?1)
        ORDER BY department_text.fiscal_year
        """, arguments: [code])
    return try rows.map { row in
      var history = ProjectHistory(
        department: Department(code: row[1], name: row[2]), fiscalYear: row[3], code: nil, name: nil)
      history.isOfText = true
      history.versions = try versions(ofTextOf: row[0], fiscalYear: row[3])
      return history
    }
  }

  private func versions(ofTextOf department: Int64, fiscalYear: Int?) throws -> [ProjectHistory.Version] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT department_text.id, department_text.number, batch.started_at, file.path, department_text.sheet,
          department_text.cell, department_text.is_conflict
        FROM department_text JOIN file ON file.id = department_text.file_id
        JOIN batch ON batch.id = department_text.batch_id
        WHERE department_text.department_id = ? AND department_text.fiscal_year IS ? ORDER BY department_text.number
        """, arguments: [department, fiscalYear])
    return try rows.map { row in
      var version = ProjectHistory.Version(
        number: row[1], receivedAt: row[2],
        place: ArchivePlace.text(file: row[3], sheet: row[4], cell: row[5]), total: nil, isConflict: row[6])
      version.changes = try entries(
        "SELECT action, kind, path, subject, old, NULL, new, NULL FROM text_change WHERE text_id = ? ORDER BY ordinal",
        row[0])
      return version
    }
  }

  func versions(ofProject id: Int64) throws -> [ProjectHistory.Version] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT version.id, version.number, batch.started_at, file.path, version.sheet, version.cell, version.total,
          version.is_conflict
        FROM version JOIN file ON file.id = version.file_id JOIN batch ON batch.id = version.batch_id
        WHERE version.project_id = ? ORDER BY version.number
        """, arguments: [id])
    return try rows.map { row in
      let total = (row[6] as String?).flatMap { ExactDecimal($0) }.map(Money.init(yuan:))
      var version = ProjectHistory.Version(
        number: row[1], receivedAt: row[2],
        place: ArchivePlace.text(file: row[3], sheet: row[4], cell: row[5]),
        total: total, isConflict: row[7])
      version.changes = try changes(ofVersion: row[0])
      return version
    }
  }

  private func changes(ofVersion id: Int64) throws -> [ProjectHistory.Entry] {
    let entries = try entries(
      """
      SELECT action, kind, path, subject, old, old_cell, new, new_cell FROM change
      WHERE version_id = ? ORDER BY ordinal
      """, id)
    return entries.filter(\.isMoney) + entries.filter { !$0.isMoney }
  }

  private func entries(_ sql: String, _ id: Int64) throws -> [ProjectHistory.Entry] {
    try Row.fetchAll(db, sql: sql, arguments: [id]).map { row in
      let path: String = row[2]
      return ProjectHistory.Entry(
        action: Change.Action(rawValue: row[0]) ?? .changed, isOfForm: row[1] == ChangeKind.form.rawValue,
        path: path, field: FieldPath(ArchivePlace.fieldName(in: path)), subject: row[3],
        old: ProjectHistory.Entry.Side(value: row[4], cell: row[5]),
        new: ProjectHistory.Entry.Side(value: row[6], cell: row[7]))
    }
  }
}
