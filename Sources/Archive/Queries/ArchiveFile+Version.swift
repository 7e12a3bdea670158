import BudgetModel
public import Corrections
import GRDB

extension ArchiveFile {
  /// A version of a project, or the latest of all projects of a department, with the cells that the values stood in.
  ///
  /// - Parameters:
  ///   - code: of a project or of a department; the name of a project that has no code. Of several years the last.
  ///   - number: of a project's version, counted from 1; the latest where it is nil.
  /// - Returns: nil where the archive has none.
  public func version(of code: String, number: Int?) throws(ArchiveFailure) -> Version? {
    try read { db in
      let query = VersionQuery(db: db)
      let projects = try query.projects(named: code)
      if let project = projects.last {
        return try query.version(ofProjects: [project], number: number)
      }
      guard number == nil else { return nil }
      return try query.version(ofProjects: try query.projects(ofDepartment: code), number: nil)
    }
  }
}

private struct VersionQuery {
  let db: Database

  /// In the order of their years.
  func projects(named code: String) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM project WHERE code = ?1 OR (code IS NULL AND name = ?1) ORDER BY fiscal_year, id
        """, arguments: [code])
  }

  /// Those of the department's last year.
  func projects(ofDepartment code: String) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT project.id FROM project JOIN department ON department.id = project.department_id
        WHERE department.code = ?1 AND project.fiscal_year IS (
          SELECT max(project.fiscal_year) FROM project JOIN department ON department.id = project.department_id
          WHERE department.code = ?1)
        ORDER BY project.id
        """, arguments: [code])
  }

  /// The versions of some projects as one; nil where there are none.
  func version(ofProjects projects: [Int64], number: Int?) throws -> Version? {
    var submission: Submission?
    var provenance: [Provenance?] = []
    for project in projects {
      let stored =
        if let number { try StoredVersion(of: project, number: number, in: db) } else {
          try StoredVersion(latestOf: project, in: db)
        }
      guard let stored else { continue }
      let own = try stored.submission(in: db)
      let known = try stored.provenance(in: db)
      if submission == nil { submission = own } else { submission?.projects += own.projects }
      provenance += own.projects.map { _ in known }
    }
    return submission.map { Version($0, provenance: provenance) }
  }
}
