import FoundationEssentials
import GRDB
import Intake
import OOXML
import Wording

/// Writes files into the archive, each in a transaction of its own.
struct FileStore {
  let db: Database
  let batch: Int64

  /// Whether an earlier run began this batch and was stopped.
  let isResumed: Bool

  /// Whether files that the archive has already are taken once more.
  var isAgain = false

  /// Whether the file that is being stored is one of those.
  var isRetaking = false

  /// By what files are read and checked.
  var settings: Digest?

  var names = InternedNames()

  init(_ db: Database, batch: Int64, isResumed: Bool) {
    self.db = db
    self.batch = batch
    self.isResumed = isResumed
  }

  /// Stores a file, or nothing at all.
  ///
  /// - Parameter ordinal: its number among the files received.
  mutating func store(_ file: ReadFile, ordinal: Int) throws -> StoredFile {
    if let done = try earlierOutcome(of: file, ordinal) { return done }
    var stored = StoredFile(.unchanged)
    do {
      try db.inSavepoint {
        stored = try put(file, ordinal)
        return .commit
      }
    } catch {
      names.forget()
      throw error
    }
    return stored
  }

  /// What a run that was stopped made of the same bytes at the same place in the list.
  private func earlierOutcome(of file: ReadFile, _ ordinal: Int) throws -> StoredFile? {
    guard isResumed,
      let row = try db.row(
        "SELECT outcome, sha256 FROM intake WHERE batch_id = ? AND ordinal = ?", [batch, ordinal]),
      let outcome = FileOutcome(rawValue: row[0]), outcome != .quarantined,
      let data = row[1] as Data?, let digest = file.digest, Digest(data) == digest
    else { return nil }
    var stored = StoredFile(outcome)
    stored.isFromEarlierRun = true
    return stored
  }

  private mutating func put(_ file: ReadFile, _ ordinal: Int) throws -> StoredFile {
    if case .refused(let refusal) = file.outcome {
      try note(file, ordinal, .quarantined, file: nil, refusal)
      return StoredFile(.quarantined)
    }
    guard case .read(let rows) = file.outcome else {
      return try put(file, ordinal) { _, _ in throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    }
    return try put(file, ordinal) { store, stored in try store.put(rows, of: file, into: &stored) }
  }

  /// Stores a file whose rows are put by `fill`, unless the archive has it already.
  private mutating func put(
    _ file: ReadFile, _ ordinal: Int, _ fill: (inout FileStore, inout FileInsertion) throws -> Void
  ) throws -> StoredFile {
    guard let digest = file.digest else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    let known = try fileID(digest)
    if let known, try !isAgain || isDone(known) {
      try note(file, ordinal, .unchanged, file: known, nil)
      return StoredFile(.unchanged)
    }
    var insertion = try begin(file, digest, known)
    try fill(&self, &insertion)
    let stored = try finish(insertion)
    try note(file, ordinal, stored.outcome, file: insertion.id, nil)
    return stored
  }

  /// Begins to store a file, or to store once more what it holds.
  private mutating func begin(_ file: ReadFile, _ digest: Digest, _ known: Int64?) throws -> FileInsertion {
    isRetaking = known != nil
    if let known {
      try makeWay(in: known)
      return FileInsertion(id: known)
    }
    try db.run(
      "INSERT INTO file (sha256, path, bytes, batch_id, settings_sha256) VALUES (?, ?, ?, ?, ?)",
      [Data(digest.bytes), file.path, file.size, batch, settings.map { Data($0.bytes) }])
    return FileInsertion(id: db.lastInsertedRowID)
  }

  /// Stores a file that is read while it is stored, piece by piece; or nothing at all.
  ///
  /// - Parameter read: hands on the rows of each piece.
  mutating func store(
    _ file: ReadFile, ordinal: Int, reading read: ((MadeRows) throws -> Void) throws -> Void
  ) throws -> StoredFile {
    if let done = try earlierOutcome(of: file, ordinal) { return done }
    var stored = StoredFile(.unchanged)
    do {
      try db.inSavepoint {
        stored = try put(file, ordinal) { store, insertion in
          try read { rows in try store.put(rows, of: file, into: &insertion) }
          guard insertion.holdsAnything else { throw IngestRefusal.nothingTaken }
        }
        return .commit
      }
    } catch {
      names.forget()
      throw error
    }
    return stored
  }

  func fileID(_ digest: Digest) throws -> Int64? {
    try db.row("SELECT id FROM file WHERE sha256 = ?", [Data(digest.bytes)])?[0]
  }

  private func note(
    _ file: ReadFile, _ ordinal: Int, _ outcome: FileOutcome, file id: Int64?, _ refusal: IngestRefusal?
  ) throws {
    try db.run(
      """
      INSERT OR REPLACE INTO intake
        (batch_id, ordinal, path, outcome, file_id, sha256, reason_id, reason, reason_en, is_limit)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        batch, ordinal, file.path, outcome.rawValue, id, file.digest.map { Data($0.bytes) }, refusal?.id,
        refusal?.text(in: .chinese), refusal?.text(in: .english), refusal?.category == .limit ? 1 : 0,
      ])
  }

  // MARK: - Content

  private mutating func put(
    _ rows: MadeRows, of file: ReadFile, into insertion: inout FileInsertion
  ) throws {
    let id = insertion.id
    if isRetaking { try makeWay(for: rows.forms, from: insertion.forms, of: id) }
    var versions: [Int64] = []
    var conflicts: [FindingRow] = []
    for (number, form) in rows.forms.enumerated() {
      let place = try put(form, number: number, ordinal: insertion.forms + number, of: file, id: id)
      versions.append(place.version)
      insertion.stored.newProjects += place.isNew && place.number == 1 ? 1 : 0
      insertion.stored.newVersions += place.isNew && place.number > 1 ? 1 : 0
      insertion.stored.conflicts += place.isConflict ? 1 : 0
      if let conflict = place.conflict { conflicts.append(conflict) }
    }
    for text in rows.texts {
      if let conflict = try put(text, of: file, id: id) {
        insertion.stored.conflicts += 1
        conflicts.append(conflict)
      }
    }
    let findings = conflicts + rows.findings
    try put(findings, of: id, versions)
    try put(rows.undecided, of: id, versions, from: insertion.undecided)
    try put(rows.problems, of: id, from: insertion.problems)
    insertion.add(rows, findings: findings.count)
  }

  private func finish(_ insertion: FileInsertion) throws -> StoredFile {
    try db.run(
      """
      UPDATE file SET form_count = ?, finding_count = (SELECT count(*) FROM finding WHERE file_id = ?),
        fact_count = (SELECT coalesce(sum(fact_count), 0) FROM version WHERE file_id = ?)
      WHERE id = ?
      """, [insertion.forms, insertion.id, insertion.id, insertion.id])
    // What stood beyond the forms that the file has now.
    if isRetaking { try removeForms(of: insertion.id, from: insertion.forms) }
    var stored = insertion.stored
    if insertion.findings > 0 { stored.outcome = .acceptedWithFindings }
    return stored
  }

  private func put(_ findings: [FindingRow], of file: Int64, _ versions: [Int64]) throws {
    for finding in findings {
      try db.run(
        """
        INSERT INTO finding (file_id, version_id, rule, severity, occurrences, field, sheet, cell, label, text,
          message, message_en, suggestion)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          file, finding.form.map { versions[$0] }, finding.rule, finding.severity.rawValue,
          finding.occurrences,
          finding.field, finding.sheet, finding.cell, finding.label, finding.text, finding.message?.chinese,
          finding.message?.english, finding.suggestion,
        ])
    }
  }

  private func put(
    _ undecided: [UndecidedRow], of file: Int64, _ versions: [Int64], from first: Int
  ) throws {
    for (ordinal, row) in undecided.enumerated() {
      try db.run(
        """
        INSERT INTO undecided (file_id, ordinal, version_id, rule, reason_id, reason, reason_en)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          file, first + ordinal, row.form.map { versions[$0] }, row.rule, row.reasonID, row.reason.chinese,
          row.reason.english,
        ])
    }
  }

  private func put(_ problems: [ProblemRow], of file: Int64, from first: Int) throws {
    for (ordinal, row) in problems.enumerated() {
      try db.run(
        """
        INSERT INTO problem (file_id, ordinal, kind, severity, sheet, cell, label, is_untaken, message, message_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          file, first + ordinal, row.kind, row.severity.rawValue, row.sheet, row.cell, row.label,
          row.isUntaken ? 1 : 0,
          row.message.chinese, row.message.english,
        ])
    }
  }
}
