import BudgetModel
import Exchange
import FoundationEssentials
import GRDB
import Intake
import Spreadsheet

/// What the archive holds of a version of a project.
struct StoredVersion {
  let id: Int64
  let number: Int
  let file: Int64
  let batch: Int64
  let path: String
  let sheet: String
  let cell: String?
  let fiscalYear: Int?
  let content: Digest?

  /// The latest version of a project, nil for one without any.
  init?(latestOf project: Int64, in db: Database) throws {
    let row = try db.row(
      StoredVersion.query + "(SELECT latest_version_id FROM project WHERE id = ?)", [project])
    guard let row else { return nil }
    self.init(row)
  }

  /// A version by its number, counted from 1.
  init?(of project: Int64, number: Int, in db: Database) throws {
    let row = try db.row(
      StoredVersion.query + "(SELECT id FROM version WHERE project_id = ? AND number = ?)", [project, number])
    guard let row else { return nil }
    self.init(row)
  }

  /// The last version with a content.
  init?(of project: Int64, saying content: Digest, in db: Database) throws {
    let row = try db.row(
      StoredVersion.query
        + """
        (SELECT id FROM version WHERE project_id = ? AND content_sha256 = ? ORDER BY number DESC LIMIT 1)
        """, [project, Data(content.bytes)])
    guard let row else { return nil }
    self.init(row)
  }

  /// A version by its row.
  init?(_ id: Int64, in db: Database) throws {
    guard let row = try db.row(StoredVersion.query + "?", [id]) else { return nil }
    self.init(row)
  }

  private static let query = """
    SELECT version.id, version.number, version.file_id, version.batch_id, file.path, version.sheet, version.cell,
      version.fiscal_year, version.content_sha256
    FROM version JOIN file ON file.id = version.file_id
    WHERE version.id =
    """ + " "

  private init(_ row: Row) {
    id = row[0]
    number = row[1]
    file = row[2]
    batch = row[3]
    path = row[4]
    sheet = row[5]
    cell = row[6]
    fiscalYear = row[7]
    content = Digest(row[8] as Data)
  }

  /// The submission that its canonical JSON makes.
  func submission(in db: Database) throws -> Submission {
    let json: String = try db.row("SELECT json FROM version WHERE id = ?", [id])?[0] ?? ""
    return (try? SubmissionJSON.read(bytes: Array(json.utf8)))?.submissions.first ?? Submission()
  }

  /// Where its values stood, by what the archive's facts say.
  func provenance(in db: Database) throws -> Provenance {
    var provenance = Provenance(file: path, sheet: sheet)
    let statement = try db.cachedStatement(
      sql: """
        SELECT field.path, fact.cell, coalesce(fact.raw, fact.value) FROM fact
        JOIN field ON field.id = fact.field_id WHERE fact.version_id = ? AND fact.cell IS NOT NULL
        """)
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      let cells = (row[1] as String).split(separator: " ").compactMap { CellReference($0) }
      guard let field = FieldPath(row[0] as String), !cells.isEmpty else { continue }
      provenance.fields[field] = FieldSource(cells: cells, raw: row[2])
    }
    return provenance
  }
}
