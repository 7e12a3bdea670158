import BudgetModel
import Corrections
import GRDB
public import Reports
import Spreadsheet

extension ArchiveFile {
  /// The versions of the projects that have a code, or without one a name; one for each year that they stand in.
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
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT action, kind, path, subject, old, old_cell, new, new_cell FROM change
        WHERE version_id = ? ORDER BY ordinal
        """, arguments: [id])
    let entries = rows.map { row in
      let path: String = row[2]
      return ProjectHistory.Entry(
        action: Change.Action(rawValue: row[0]) ?? .changed, isOfForm: row[1] == ChangeKind.form.rawValue,
        path: path, field: FieldPath(description: ArchivePlace.fieldName(in: path)), subject: row[3],
        old: ProjectHistory.Entry.Side(value: row[4], cell: row[5]),
        new: ProjectHistory.Entry.Side(value: row[6], cell: row[7]))
    }
    return entries.filter(\.isMoney) + entries.filter { !$0.isMoney }
  }
}
