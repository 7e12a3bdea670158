import BudgetModel
import FoundationEssentials
import GRDB
import Intake

extension ArchiveFile {
  /// The files that a selection's projects and departments' texts stand in, by department and year.
  func originals(_ selection: ArchiveSelection) throws(ArchiveFailure) -> [DepartmentOriginals] {
    try read { db in
      let query = OriginalsQuery(db: db, selection: selection)
      return try query.departments().flatMap { try query.originals(of: $0) }
    }
  }
}

/// Asks an archive for the files that it was made of.
private struct OriginalsQuery {
  struct Found {
    let department: Department
    var files: [(id: Int64, year: Int?)] = []
  }

  let db: Database
  let selection: ArchiveSelection

  func departments() throws -> [Found] {
    var found: [Found] = []
    var last: Int64?
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT department.id, department.code, department.name, counted.fiscal_year, counted.file_id FROM (
          SELECT project.department_id, project.fiscal_year, version.file_id FROM project
          JOIN department ON department.id = project.department_id
          JOIN version ON version.id = \(selection.version) WHERE \(selection.condition)
          UNION
          SELECT project.department_id, project.fiscal_year, text.file_id
          FROM (SELECT DISTINCT department_id, fiscal_year FROM department_text) AS project
          JOIN department ON department.id = project.department_id
          JOIN department_text AS text ON text.id = \(selection.text(year: "project.fiscal_year"))
          WHERE \(selection.condition)
        ) AS counted JOIN department ON department.id = counted.department_id
        ORDER BY department.code IS NULL, department.code, department.name, department.id, counted.file_id,
          counted.fiscal_year
        """
    ).fetchAll(db)
    for row in rows {
      let id: Int64 = row[0]
      if id != last { found.append(Found(department: Department(code: row[1], name: row[2]))) }
      last = id
      found[found.count - 1].files.append((row[4], row[3]))
    }
    return found
  }

  /// What states no year belongs to the last one that is known of the department, as in the archive itself.
  func originals(of found: Found) throws -> [DepartmentOriginals] {
    let years = Set(found.files.compactMap(\.year)).sorted()
    let groups: [Int?] = years.isEmpty ? [nil] : years
    return try groups.map { year in
      var ids: [Int64] = []
      for file in found.files where file.year ?? years.last == year && ids.last != file.id {
        ids.append(file.id)
      }
      return DepartmentOriginals(
        department: found.department, fiscalYear: year, hasOtherYears: years.count > 1,
        files: try ids.compactMap(file))
    }
  }

  private func file(_ id: Int64) throws -> OriginalFile? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT sha256, path, (SELECT count(DISTINCT version.fiscal_year) FROM form
          JOIN version ON version.id = form.version_id WHERE form.file_id = file.id) FROM file WHERE id = ?
        """, arguments: [id])
    guard let row, let digest = Digest(row[0] as Data) else { return nil }
    let taken = try String.fetchAll(
      db, sql: "SELECT path FROM intake WHERE file_id = ? ORDER BY batch_id DESC, ordinal DESC",
      arguments: [id])
    let first: String = row[1]
    return OriginalFile(
      digest: digest, paths: taken.contains(first) ? taken : taken + [first],
      isOfSeveralYears: (row[2] as Int) > 1)
  }
}
