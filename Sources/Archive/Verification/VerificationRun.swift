import BudgetModel
import Exchange
import FoundationEssentials
import GRDB
import Intake

/// Goes through an archive row by row.
struct VerificationRun {
  private(set) var verification = Verification()
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  mutating func run() throws {
    try checkStructure()
    try checkVersions()
    try checkLatest()
    try checkFiles()
    try checkBatches()
  }

  private mutating func checkStructure() throws {
    for message in try String.fetchAll(db, sql: "PRAGMA integrity_check(100)") where message != "ok" {
      verification.note(.damaged(message))
    }
    let rows = try Row.fetchCursor(db, sql: "PRAGMA foreign_key_check")
    while let row = try rows.next() {
      verification.note(.rowMissing(table: row[0], row: row[1] as Int64? ?? 0, parent: row[2]))
    }
  }

  // MARK: - Versions

  private mutating func checkVersions() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, number, coalesce(code, name, ''), json, json_sha256, fact_count, total_fen, fiscal_fen, other_fen,
          indicator_count
        FROM version ORDER BY id
        """)
    while let row = try rows.next() {
      verification.versions += 1
      try checkVersion(row)
    }
    let texts = try Row.fetchCursor(
      db, sql: "SELECT json, json_sha256, number FROM department_text ORDER BY id")
    while let row = try texts.next() {
      let json: String = row[0]
      if SHA256.digest(of: Array(json.utf8)) != Digest(row[1] as Data) {
        verification.note(.contentChanged(project: "", version: row[2]))
      }
    }
  }

  private mutating func checkVersion(_ row: Row) throws {
    let name: String = row[2]
    let number: Int = row[1]
    let json = Array((row[3] as String).utf8)
    guard SHA256.digest(of: json) == Digest(row[4] as Data) else {
      return verification.note(.contentChanged(project: name, version: number))
    }
    guard let project = (try? SubmissionJSON.read(bytes: json))?.submissions.first?.projects.first else {
      return verification.note(.contentUnreadable(project: name, version: number))
    }
    let budget = project.budget
    let amounts: [(String, Int?, Int)] = [
      ("budget.total", budget.total?.fen, 6), ("budget.fiscal", budget.fiscal?.fen, 7),
      ("budget.other", budget.other?.fen, 8), ("indicators", project.indicators.count, 9),
    ]
    for (field, amount, column) in amounts where row[column] as Int? != amount {
      verification.note(.factsDiffer(project: name, version: number, field: field))
    }
    try checkFacts(ofVersion: row[0], name, number, count: row[5], project)
  }

  /// The stored facts against those that the submission makes: each value, and none beside them.
  private mutating func checkFacts(
    ofVersion id: Int64, _ name: String, _ number: Int, count: Int, _ project: Project
  ) throws {
    var expected: [String: FactRow] = [:]
    for fact in FactRows.rows(of: project, Provenance(file: "", sheet: "")) {
      expected["\(fact.field)"] = fact
    }
    var found = 0
    let statement = try db.cachedStatement(
      sql: """
        SELECT field.path, fact.value, fact.fen FROM fact JOIN field ON field.id = fact.field_id
        WHERE fact.version_id = ?
        """)
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      found += 1
      let path: String = row[0]
      let value: String = row[1]
      guard !value.isEmpty else { continue }
      let fact = expected.removeValue(forKey: path)
      if fact?.value != value || fact?.fen != row[2] as Int? {
        verification.note(.factsDiffer(project: name, version: number, field: path))
      }
    }
    verification.facts += found
    for field in expected.keys.sorted() {
      verification.note(.factsDiffer(project: name, version: number, field: field))
    }
    if found != count { verification.note(.factsDiffer(project: name, version: number, field: "")) }
  }

  // MARK: - Counts

  private mutating func checkLatest() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT coalesce(code, name, '') FROM project
        WHERE latest_version_id IS NOT
          (SELECT id FROM version WHERE project_id = project.id ORDER BY number DESC LIMIT 1)
          OR (SELECT max(number) FROM version WHERE project_id = project.id)
            IS NOT (SELECT count(*) FROM version WHERE project_id = project.id)
        """)
    while let row = try rows.next() { verification.note(.latestDiffers(project: row[0])) }
  }

  private mutating func checkFiles() throws {
    verification.files = try Int.fetchOne(db, sql: "SELECT count(*) FROM file") ?? 0
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT path FROM file
        WHERE form_count <> (SELECT count(*) FROM form WHERE file_id = file.id)
          OR finding_count <> (SELECT count(*) FROM finding WHERE file_id = file.id)
          OR fact_count <> (SELECT coalesce(sum(fact_count), 0) FROM version WHERE file_id = file.id)
        """)
    while let row = try rows.next() { verification.note(.countsDiffer(file: row[0])) }
  }

  private mutating func checkBatches() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT batch_id, received, accepted + with_findings + unchanged + quarantined FROM intake_summary
        WHERE is_finished = 1 AND received <> accepted + with_findings + unchanged + quarantined
        """)
    while let row = try rows.next() {
      verification.note(.batchDiffers(batch: row[0], received: row[1], done: row[2]))
    }
  }
}
