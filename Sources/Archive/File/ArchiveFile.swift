import GRDB
import Glibc

/// An archive: what departments have submitted, in one SQLite file.
///
/// `Archive.docc/Schema.md` says what stands in it. Any SQLite tool opens it.
public final class ArchiveFile: Sendable {
  /// As the user gave it.
  public let path: String

  let database: DatabaseQueue

  private init(_ path: String, _ database: DatabaseQueue) {
    self.path = path
    self.database = database
  }

  /// Opens an archive for reading.
  public static func open(_ path: String) throws(ArchiveFailure) -> ArchiveFile {
    guard try FileState.of(path) == .file else { throw .missing(path: path) }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      var database = try DatabaseQueue(path: path, configuration: configuration)
      if try !database.read({ db in try isOfThisSchema(db, at: path) }) {
        try database.close()
        try bringToThisSchema(path)
        database = try DatabaseQueue(path: path, configuration: configuration)
      }
      return ArchiveFile(path, database)
    } catch {
      throw ArchiveFailure(error, at: path)
    }
  }

  /// Opens an archive for an ingest, makes it where there is none, and brings it to the schema of this version.
  static func openForWriting(_ path: String) throws(ArchiveFailure) -> ArchiveFile {
    do {
      let database = try DatabaseQueue(path: path, configuration: writing)
      try prepare(database, at: path)
      return ArchiveFile(path, database)
    } catch {
      throw ArchiveFailure(error, at: path)
    }
  }

  /// An archive that is in memory alone: for a trial where there is no archive yet.
  static func inMemory(_ path: String) throws(ArchiveFailure) -> ArchiveFile {
    do {
      let database = try DatabaseQueue()
      try prepare(database, at: path)
      return ArchiveFile(path, database)
    } catch {
      throw ArchiveFailure(error, at: path)
    }
  }

  /// Reads in one transaction, so that all that is read belongs together.
  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveFailure) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw ArchiveFailure(error, at: path)
    }
  }

  /// Closes a file that was opened for writing. What was written stands in it alone, without files beside it, so that it
  /// can be read where nothing may be written; where another program reads just now, that has to wait for the next time.
  func close() throws(ArchiveFailure) {
    try? database.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
    do {
      try database.close()
    } catch {
      throw ArchiveFailure(error, at: path)
    }
  }

  // MARK: - Opening

  private static func isOfThisSchema(_ db: Database, at path: String) throws -> Bool {
    if try isEmpty(db) { throw ArchiveFailure.notAnArchive(path: path) }
    try requireArchive(db, at: path)
    return try ArchiveMigrations.migrator.hasCompletedMigrations(db)
  }

  /// An archive that an earlier version of the program wrote is read as one of this version's.
  private static func bringToThisSchema(_ path: String) throws {
    let lock = try IngestLock(path, createsFile: false)
    defer { withExtendedLifetime(lock) {} }
    try openForWriting(path).close()
  }

  /// A commit is safe from a crash of the program at once, and from one of the system by the next checkpoint; which of the
  /// two, a file is in the archive wholly or not at all.
  private static var writing: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 1
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA cache_size = -16384")
      // Pages that one file after another changes reach the archive once in 16 MB of the log, not in 4.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private static func prepare(_ database: DatabaseQueue, at path: String) throws {
    try database.inDatabase { db in
      if try isEmpty(db) {
        try db.execute(sql: "PRAGMA application_id = \(ArchiveMigrations.applicationID)")
      } else {
        try requireArchive(db, at: path)
      }
    }
    try ArchiveMigrations.migrator.migrate(database)
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
  }

  private static func requireArchive(_ db: Database, at path: String) throws {
    guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == ArchiveMigrations.applicationID else {
      throw ArchiveFailure.notAnArchive(path: path)
    }
    if try ArchiveMigrations.migrator.hasBeenSuperseded(db) { throw ArchiveFailure.newerSchema(path: path) }
  }
}
