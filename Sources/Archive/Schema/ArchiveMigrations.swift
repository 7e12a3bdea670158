import GRDB

/// The versions of the schema, each a step from the one before; a step that was published never changes.
enum ArchiveMigrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: ArchiveTables.sql)
      try db.execute(sql: ArchiveViews.sql)
    }
    migrator.registerMigration("2") { db in try db.execute(sql: ArchiveSecondStep.sql) }
    return migrator
  }

  /// What tells the archive from any other SQLite file: `PRAGMA application_id`, "JXAR" in ASCII.
  static let applicationID: Int32 = 0x4A58_4152
}
