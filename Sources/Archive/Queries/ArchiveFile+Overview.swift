import BudgetModel
import GRDB
public import Reports
import Review
import Spreadsheet
public import Wording

extension ArchiveFile {
  /// What was received: who has submitted, how much money, what was found, what contradicts itself, what was not taken.
  ///
  /// - Parameter language: of the reasons for which files were not taken.
  public func overview(in language: Language) throws(ArchiveFailure) -> Overview {
    try read { db in
      var overview = Overview()
      overview.departments = try OverviewQuery(db: db).departments()
      (overview.files, overview.quarantined) = try OverviewQuery(db: db).files(in: language)
      overview.conflicts = try OverviewQuery(db: db).conflicts()
      return overview
    }
  }
}

/// Asks an archive for what an overview tells. Sums of money are made here, from the amounts as they were stated: SQLite
/// counts in 分 or in binary fractions.
private struct OverviewQuery {
  let db: Database

  // MARK: Departments

  private struct Key: Hashable {
    let department: Int64
    let year: Int?
  }

  func departments() throws -> [OverviewDepartment] {
    var departments = try submitted()
    let budgets = try budgets()
    let rules = try rules()
    let units = try unitNames()
    for index in departments.indices {
      let key = departments[index].key
      departments[index].row.budget = budgets[key] ?? BudgetTotals()
      departments[index].row.rules = rules[key] ?? []
      departments[index].row.unitNames = units[key.department] ?? []
    }
    return departments.map(\.row)
  }

  /// The departments that have projects or a text, in the order of their codes.
  private func submitted() throws -> [(key: Key, row: OverviewDepartment)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT department.id, department.code, department.name, submitted.fiscal_year, sum(submitted.projects),
          sum(submitted.files), sum(submitted.indicators)
        FROM (
          SELECT project.department_id, project.fiscal_year, count(*) AS projects,
            count(DISTINCT version.file_id) AS files, sum(version.indicator_count) AS indicators
          FROM project JOIN version ON version.id = project.latest_version_id
          GROUP BY project.department_id, project.fiscal_year
          UNION ALL
          SELECT department_id, fiscal_year, 0, 1, 0 FROM department_text
          WHERE is_latest = 1 AND NOT EXISTS (
            SELECT 1 FROM project WHERE project.department_id = department_text.department_id
              AND project.fiscal_year IS department_text.fiscal_year)
        ) AS submitted
        JOIN department ON department.id = submitted.department_id
        GROUP BY department.id, submitted.fiscal_year
        ORDER BY department.code IS NULL, department.code, department.name, submitted.fiscal_year
        """)
    return rows.map { row in
      var department = OverviewDepartment(Department(code: row[1], name: row[2]), fiscalYear: row[3])
      department.projects = row[4]
      department.files = row[5]
      department.indicators = row[6]
      return (Key(department: row[0], year: row[3]), department)
    }
  }

  private func budgets() throws -> [Key: BudgetTotals] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT project.department_id, project.fiscal_year, version.total, version.fiscal, version.other
        FROM project JOIN version ON version.id = project.latest_version_id
        """)
    var budgets: [Key: BudgetTotals] = [:]
    while let row = try rows.next() {
      let budget = Budget(total: money(row[2]), fiscal: money(row[3]), other: money(row[4]))
      budgets[Key(department: row[0], year: row[1]), default: BudgetTotals()].add(budget)
    }
    return budgets
  }

  private func money(_ text: String?) -> Money? {
    text.flatMap { ExactDecimal($0) }.map(Money.init(yuan:))
  }

  private func unitNames() throws -> [Int64: [String]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT project.department_id, version.unit_name
        FROM project JOIN version ON version.id = project.latest_version_id
        WHERE version.unit_name IS NOT NULL ORDER BY version.unit_code
        """)
    var names: [Int64: [String]] = [:]
    while let row = try rows.next() { names[row[0], default: []].append(row[1]) }
    return names
  }

  // MARK: Findings

  /// What was found in what stands now: in latest versions, each counted in the file that it came from, and in files that
  /// hold one of these, with the department whose form they hold first.
  private func rules() throws -> [Key: [RuleCount]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT project.department_id, project.fiscal_year, finding.rule, finding.severity, sum(finding.occurrences),
          count(DISTINCT finding.version_id)
        FROM finding
        JOIN version ON version.id = coalesce(finding.version_id, (
          SELECT latest.id FROM version AS latest JOIN project ON project.latest_version_id = latest.id
          WHERE latest.file_id = finding.file_id ORDER BY latest.id LIMIT 1))
        JOIN project ON project.latest_version_id = version.id
        WHERE version.file_id = finding.file_id
        GROUP BY project.department_id, project.fiscal_year, finding.rule, finding.severity
        """)
    var rules: [Key: [RuleCount]] = [:]
    while let row = try rows.next() {
      let severity = Severity(rawValue: row[3]) ?? .error
      rules[Key(department: row[0], year: row[1]), default: []].append(
        RuleCount(rule: row[2], severity: severity, count: row[4], projects: row[5]))
    }
    return rules
  }

  // MARK: Files

  /// Every path that was ever received, by what became of it the last time.
  func files(in language: Language) throws -> (Overview.Files, [Overview.QuarantinedFile]) {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT intake.path, intake.outcome, intake.reason, intake.reason_en,
          EXISTS (SELECT 1 FROM finding WHERE finding.file_id = intake.file_id), max(intake.batch_id)
        FROM intake GROUP BY intake.path ORDER BY intake.path
        """)
    var files = Overview.Files()
    var quarantined: [Overview.QuarantinedFile] = []
    while let row = try rows.next() {
      if row[1] == FileOutcome.quarantined.rawValue {
        files.quarantined += 1
        let reason: String? = language == .chinese ? row[2] : row[3]
        quarantined.append(Overview.QuarantinedFile(path: row[0], reason: reason ?? ""))
      } else if row[4] {
        files.withFindings += 1
      } else {
        files.accepted += 1
      }
    }
    return (files, quarantined)
  }

  /// The projects whose latest version contradicts one that was received with it.
  func conflicts() throws -> [Overview.Conflict] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT project_id, department_code, department_name, code, name, file, sheet, cell
        FROM project_conflict ORDER BY department_code, code, project_id, number
        """)
    var conflicts: [Overview.Conflict] = []
    var last: Int64?
    while let row = try rows.next() {
      let id: Int64 = row[0]
      if id != last {
        let department = [row[1] as String?, row[2] as String?].compactMap(\.self).joined(separator: " ")
        conflicts.append(
          Overview.Conflict(department: department, code: row[3] ?? "", name: row[4] ?? "", places: []))
        last = id
      }
      conflicts[conflicts.count - 1].places.append(
        ArchivePlace.text(file: row[5], sheet: row[6], cell: row[7]))
    }
    return conflicts
  }
}
