import BudgetModel
import Exchange
import FoundationEssentials
import GRDB
import Intake
import Wording

extension FileStore {
  /// Stores a form: as a new version of its project, or as one more place of the latest.
  ///
  /// - Parameters:
  ///   - number: its number among the rows that findings count it in.
  ///   - ordinal: its number in the file.
  mutating func put(
    _ form: FormRow, number: Int, ordinal: Int, of file: ReadFile, id fileID: Int64
  ) throws -> StoredForm {
    let department = try departmentID(of: form.department)
    let project = try projectID(of: form, department)
    let latest = try StoredVersion(latestOf: project, in: db)
    let stored: StoredForm
    if let latest, latest.content == form.content {
      if form.fiscalYear != nil, latest.fiscalYear == nil || isRetaking { try addYear(of: form, to: latest) }
      stored = StoredForm(version: latest.id, number: latest.number, isNew: false)
    } else if isRetaking, let earlier = try StoredVersion(of: project, saying: form.content, in: db) {
      // Whether it is to count is known when all files of the batch are.
      if form.fiscalYear != nil { try addYear(of: form, to: earlier) }
      stored = StoredForm(version: earlier.id, number: earlier.number, isNew: false)
    } else {
      stored = try putVersion(
        form, number, of: file, fileID, project: project, department, after: latest)
    }
    try db.run(
      "INSERT INTO form (file_id, ordinal, version_id, sheet, cell, is_new) VALUES (?, ?, ?, ?, ?, ?)",
      [fileID, ordinal, stored.version, form.sheet, form.cell, stored.isNew ? 1 : 0])
    return stored
  }

  // MARK: - Projects

  /// A department by its code, whose name is the first that any file states; one without a code by its name.
  func departmentID(of department: Department) throws -> Int64 {
    let known =
      department.code == nil
      ? try db.row("SELECT id, name FROM department WHERE code IS NULL AND name IS ?", [department.name])
      : try db.row("SELECT id, name FROM department WHERE code = ?", [department.code])
    if let row = known {
      if let name = department.name, row[1] as String? == nil {
        try db.run("UPDATE department SET name = ? WHERE id = ?", [name, row[0] as Int64])
      }
      return row[0]
    }
    try db.run("INSERT INTO department (code, name) VALUES (?, ?)", [department.code, department.name])
    return db.lastInsertedRowID
  }

  /// The project that a form speaks of.
  ///
  /// Codes live for years: forms of two years are two projects. A form that doesn't state its year belongs to the latest
  /// year that is known of its project, and a project whose year nobody stated takes that of the first form that does.
  private func projectID(of form: FormRow, _ department: Int64) throws -> Int64 {
    let year = form.fiscalYear
    if let row = try db.row(
      "SELECT id FROM project WHERE identity = ? AND coalesce(fiscal_year, 0) = ?",
      [form.identity, year ?? 0])
    {
      return row[0]
    }
    if year == nil,
      let row = try db.row(
        "SELECT id FROM project WHERE identity = ? ORDER BY fiscal_year DESC LIMIT 1", [form.identity])
    {
      return row[0]
    }
    if let year,
      let row = try db.row(
        "SELECT id FROM project WHERE identity = ? AND fiscal_year IS NULL", [form.identity])
    {
      let id: Int64 = row[0]
      try db.run("UPDATE project SET fiscal_year = ? WHERE id = ?", [year, id])
      return id
    }
    try db.run(
      "INSERT INTO project (identity, fiscal_year, department_id, code, name) VALUES (?, ?, ?, ?, ?)",
      [form.identity, year, department, form.project.code, form.project.name])
    return db.lastInsertedRowID
  }

  // MARK: - Versions

  private mutating func putVersion(
    _ form: FormRow, _ place: Int, of file: ReadFile, _ fileID: Int64, project: Int64, _ department: Int64,
    after latest: StoredVersion?
  ) throws -> StoredForm {
    let isConflict = latest.map { $0.batch == batch } ?? false
    let number = (latest?.number ?? 0) + 1
    try insert(form, project: project, number: number, file: fileID, isConflict: isConflict)
    let id = db.lastInsertedRowID
    try FactInsertion.insert(form.facts, of: id, &names, in: db)
    if let latest { try insert(ChangeRows.rows(from: latest, to: form, of: file.path, in: db), of: id) }
    try db.run(
      "UPDATE project SET latest_version_id = ?, department_id = ?, code = ?, name = ? WHERE id = ?",
      [id, department, form.project.code, form.project.name, project])
    var stored = StoredForm(version: id, number: number, isNew: true)
    stored.isConflict = isConflict
    if isConflict, let latest, latest.file != fileID {
      stored.conflict = FindingRow(conflictOf: form, in: file.path, with: latest, form: place)
    }
    return stored
  }

  private func insert(
    _ form: FormRow, project: Int64, number: Int, file: Int64, isConflict: Bool
  ) throws {
    let value = form.project
    try db.run(
      """
      INSERT INTO version (project_id, number, file_id, sheet, cell, title, money_unit, fiscal_year, code, name,
        unit_code, unit_name, total, total_fen, fiscal, fiscal_fen, other, other_fen, indicator_count, fact_count,
        is_conflict, content_sha256, json, json_sha256, batch_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        project, number, file, form.sheet, form.cell, form.title, form.moneyUnit, form.fiscalYear, value.code,
        value.name, value.unit.code, value.unit.name, value.budget.total?.description,
        value.budget.total?.fen,
        value.budget.fiscal?.description, value.budget.fiscal?.fen, value.budget.other?.description,
        value.budget.other?.fen, value.indicators.count, form.facts.count, isConflict ? 1 : 0,
        Data(form.content.bytes), String(decoding: form.json, as: UTF8.self), Data(form.jsonDigest.bytes),
        batch,
      ])
  }

  /// A year that only a later file of the same content states, or another that is given now.
  private func addYear(of form: FormRow, to version: StoredVersion) throws {
    try db.run(
      "UPDATE version SET fiscal_year = ?, json = ?, json_sha256 = ? WHERE id = ?",
      [
        form.fiscalYear, String(decoding: form.json, as: UTF8.self), Data(form.jsonDigest.bytes), version.id,
      ])
  }

  func insert(_ changes: [ChangeRow], of version: Int64) throws {
    for (ordinal, change) in changes.enumerated() {
      try db.run(
        """
        INSERT INTO change (version_id, ordinal, action, kind, path, subject, old, old_cell, new, new_cell)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          version, ordinal, change.action, change.kind, change.path, change.subject, change.old,
          change.oldCell,
          change.new, change.newCell,
        ])
    }
  }
}

extension FindingRow {
  /// That a form contradicts one of another file of the same batch, so that nobody knows which holds.
  fileprivate init(conflictOf form: FormRow, in path: String, with other: StoredVersion, form number: Int?) {
    let problem = AssemblyProblem.projectConflict(
      project: form.project.code ?? form.project.name ?? "",
      places: [
        FormPlace(file: other.path, sheet: other.sheet, cell: other.cell ?? ""),
        FormPlace(file: path, sheet: form.sheet, cell: form.cell ?? ""),
      ])
    self.init(
      rule: problem.id, severity: problem.severity, form: number, sheet: form.sheet, cell: form.cell,
      message: BothLanguages(ArchiveConflict(problem)))
  }
}
