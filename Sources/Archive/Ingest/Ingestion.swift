import FoundationEssentials
import GRDB
import Intake
import OOXML

/// Takes files into an archive: reads them on several threads, writes them one by one in the order of the list, each in a
/// transaction of its own.
///
/// Whatever ends the process, the archive holds each file wholly or not at all, and the same ingest begun again comes to
/// the same archive.
public struct Ingestion {
  private let request: IngestRequest
  private let report: (IngestEvent) -> Void
  private let isStopped: () -> Bool

  /// - Parameters:
  ///   - report: is told what happens.
  ///   - isStopped: whether the user wants it to end after the file that is being stored.
  public init(
    _ request: IngestRequest, report: @escaping (IngestEvent) -> Void = { _ in },
    isStopped: @escaping () -> Bool = { false }
  ) {
    self.request = request
    self.report = report
    self.isStopped = isStopped
  }

  public func run() throws(ArchiveFailure) -> IngestSummary {
    var finder = InputFinder(archive: request.archive, limits: request.options.limits)
    for path in request.paths { finder.take(path) }
    try requireFitPath()
    try requireFolder()
    let isNew = try isNewArchive()
    // Nothing is left behind by a trial: where there is no archive it is made in memory.
    let lock = request.isTrial && isNew ? nil : try IngestLock(request.archive, createsFile: !request.isTrial)
    defer { withExtendedLifetime(lock) {} }
    let archive =
      request.isTrial && isNew
      ? try ArchiveFile.inMemory(request.archive) : try ArchiveFile.openForWriting(request.archive)
    let summary: IngestSummary
    do {
      summary = try archive.database.inDatabase { db in try take(finder, db) }
    } catch {
      try? archive.close()
      throw ArchiveFailure(error, at: request.archive)
    }
    try archive.close()
    return summary
  }

  /// No input is ever replaced; an archive within a folder that is taken in is no input.
  private func requireFitPath() throws(ArchiveFailure) {
    let state = try FileState.of(request.archive)
    guard state == .file || state == .nothing,
      !FileIdentity.names(request.archive, oneOf: request.paths)
    else { throw .unfitPath(path: request.archive) }
  }

  /// SQLite's own words for a missing folder name the archive only.
  private func requireFolder() throws(ArchiveFailure) {
    let folder = FileState.folder(of: request.archive)
    guard try FileState.of(folder) != .folder else { return }
    throw .folderMissing(path: request.archive, folder: folder)
  }

  /// Whether there is no archive yet, or an empty file.
  private func isNewArchive() throws(ArchiveFailure) -> Bool {
    guard try FileState.of(request.archive) == .file else { return true }
    return (try? OpenFile(path: request.archive))?.size == 0
  }

  // MARK: - Taking in

  private func take(_ finder: InputFinder, _ db: Database) throws -> IngestSummary {
    guard request.isTrial else { return try takeAll(finder, db) }
    try db.beginTransaction(.immediate)
    do {
      let summary = try takeAll(finder, db)
      try db.rollback()
      return summary
    } catch {
      // A failed statement may have ended the transaction already.
      if db.isInsideTransaction { try? db.rollback() }
      throw error
    }
  }

  private func takeAll(_ finder: InputFinder, _ db: Database) throws -> IngestSummary {
    let inputs = finder.inputs
    let batch = try IngestBatch(inputs, ignored: finder.ignored, isAgain: request.isAgain, in: db)
    if batch.isResumed { report(.resumed) }
    let reading = FileReading(
      options: request.options, rules: request.rules,
      known: request.isAgain ? [] : try Ingestion.knownFiles(db), lists: request.lists)
    let storing = LongListStoring(
      reading: reading,
      lists: LongListReading(
        options: request.options, rules: YearReviews(request.rules), size: request.lists))
    var store = FileStore(db, batch: batch.id, isResumed: batch.isResumed)
    store.isAgain = request.isAgain
    store.settings = request.settings
    let work = OrderedWork(count: inputs.count, jobs: request.jobs) { reading.read(inputs[$0]) }
    var isStoppedByUser = false
    try work.run { index, file in
      if isStopped() {
        isStoppedByUser = true
        return false
      }
      report(.storing(path: file.path, index: index, total: inputs.count))
      do {
        let (file, stored) = try storing.store(file, ordinal: index, in: &store) { rows, all in
          if isStopped() { throw LongListStoring.Stop() }
          report(
            .storingRows(
              path: file.path, index: index, total: inputs.count, rows: rows, of: all))
        }
        tell(file, stored)
      } catch is LongListStoring.Stop {
        isStoppedByUser = true
        return false
      }
      return true
    }
    if !isStoppedByUser {
      if request.isAgain { try AgainTaken(store).settle() }
      try batch.finish(in: db)
    }
    var summary = try IngestSummary(batch: batch.id, in: db)
    summary.unchangedNotes = try UnchangedNotes(
      batch: batch.id, settings: request.settings, fiscalYear: request.options.fiscalYear, in: db)
    summary.isStopped = isStoppedByUser
    summary.isTrial = request.isTrial
    return summary
  }

  private func tell(_ file: ReadFile, _ stored: StoredFile) {
    if case .refused(let refusal) = file.outcome { report(.quarantined(path: file.path, refusal)) }
    report(
      .stored(
        path: file.path, stored.outcome, newProjects: stored.newProjects, newVersions: stored.newVersions))
  }

  private static func knownFiles(_ db: Database) throws -> Set<Digest> {
    var known: Set<Digest> = []
    let rows = try Row.fetchCursor(db, sql: "SELECT sha256 FROM file")
    while let row = try rows.next() {
      if let digest = Digest(row[0] as Data) { known.insert(digest) }
    }
    return known
  }
}
