public import BudgetModel
import Exchange
import GRDB

extension ArchiveFile {
  /// Part of what an archive hands out, in the order of departments, years, units and codes.
  public enum Part: Sendable {
    /// A department's submission of one year begins: all but its projects, which follow.
    case submission(Submission)
    case project(Project)
  }

  /// Hands out what a selection means, one project after another, so that any number takes the memory of one.
  ///
  /// - Parameter take: false where no more is wanted.
  /// - Returns: how many projects were handed out.
  @discardableResult
  public func parts(
    _ selection: ArchiveSelection, _ take: (Part) -> Bool
  ) throws(ArchiveFailure) -> Int {
    try read { db in
      var count = 0
      for submission in try SubmissionQuery(db: db, selection: selection).submissions() {
        guard take(.submission(submission.head)) else { return count }
        let rows = try SubmissionQuery(db: db, selection: selection).projects(of: submission)
        while let row = try rows.next() {
          let json = Array((row[0] as String).utf8)
          guard let project = (try? SubmissionJSON.read(bytes: json))?.submissions.first?.projects.first
          else {
            throw ArchiveFailure.damaged(path: path)
          }
          count += 1
          guard take(.project(project)) else { return count }
        }
      }
      return count
    }
  }

  /// How many submissions, of one department and year each, a selection means.
  public func submissionCount(_ selection: ArchiveSelection) throws(ArchiveFailure) -> Int {
    try read { db in try SubmissionQuery(db: db, selection: selection).submissions().count }
  }
}

/// Asks an archive for submissions and their projects.
private struct SubmissionQuery {
  struct Found {
    let department: Int64
    let head: Submission
  }

  let db: Database
  let selection: ArchiveSelection

  func submissions() throws -> [Found] {
    let rows = try Row.fetchAll(
      db,
      SQLRequest<Row>(
        literal: """
          SELECT department.id, department.code, department.name, project.fiscal_year,
            (SELECT json FROM department_text WHERE id = \(selection.text(year: "project.fiscal_year")))
          FROM (
            SELECT department_id, fiscal_year FROM project WHERE \(selection.version) IS NOT NULL
            UNION
            SELECT department_id, fiscal_year FROM department_text
          ) AS project
          JOIN department ON department.id = project.department_id
          WHERE \(selection.condition)
          ORDER BY department.code IS NULL, department.code, department.name, project.fiscal_year
          """))
    return try rows.compactMap { row in
      var head = Submission(fiscalYear: row[3], department: Department(code: row[1], name: row[2]))
      if let json = row[4] as String? {
        head.overall = (try? SubmissionJSON.read(bytes: Array(json.utf8)))?.submissions.first?.overall
      }
      let found = Found(department: row[0], head: head)
      return try head.overall != nil || projects(of: found).next() != nil ? found : nil
    }
  }

  func projects(of submission: Found) throws -> RowCursor {
    try SQLRequest<Row>(
      literal: """
        SELECT version.json FROM project
        JOIN department ON department.id = project.department_id
        JOIN version ON version.id = \(selection.version)
        WHERE \(selection.condition) AND project.department_id = \(submission.department)
          AND project.fiscal_year IS \(submission.head.fiscalYear)
        ORDER BY version.unit_code, version.code, version.name, project.id
        """
    ).fetchCursor(db)
  }
}
