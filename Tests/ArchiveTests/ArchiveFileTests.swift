import GRDB
import TestSupport
import Testing

@testable import Archive

@Suite struct ArchiveFileTests {
  private func failure(_ body: () throws -> Void) -> ArchiveFailure? {
    do {
      try body()
      return nil
    } catch {
      return error as? ArchiveFailure
    }
  }

  @Test func otherFilesAreLeftAsTheyAre() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1"), "甲.json")
    let text = Array(String(repeating: "这不是数据库。", count: 200).utf8)
    try archive.write(text, "汇总.db")
    #expect(failure { try archive.ingest(["甲.json"]) } == .notADatabase(path: archive.path))
    #expect(failure { try ArchiveFile.open(archive.path).close() } == .notADatabase(path: archive.path))
    #expect(failure { try ArchiveFile.open("没有.db").close() } == .missing(path: "没有.db"))
    #expect(
      failure { _ = try Ingestion(IngestRequest(paths: [archive.path], archive: archive.path)).run() }
        == .unfitPath(path: archive.path))
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1"), "甲.json")
    try archive.tamper("CREATE TABLE anything (a)")
    #expect(failure { try archive.ingest(["甲.json"]) } == .notAnArchive(path: archive.path))
    #expect(failure { try ArchiveFile.open(archive.path).close() } == .notAnArchive(path: archive.path))
  }

  @Test func aNewerSchemaIsRefused() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1"), "甲.json")
    try archive.ingest(["甲.json"])
    try archive.tamper("INSERT INTO grdb_migrations VALUES ('99')")
    #expect(failure { try archive.ingest(["甲.json"]) } == .newerSchema(path: archive.path))
    #expect(failure { try ArchiveFile.open(archive.path).close() } == .newerSchema(path: archive.path))
  }

  @Test func twoIngestsAtOnceAreRefused() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1"), "甲.json")
    let lock = try IngestLock(archive.path, createsFile: true)
    #expect(failure { try archive.ingest(["甲.json"]) } == .locked(path: archive.path))
    withExtendedLifetime(lock) {}
  }

  @Test(
    arguments: [
      ("UPDATE version SET json = replace(json, '100.00', '900.00')", "content-changed"),
      ("UPDATE version SET total_fen = 1", "facts-differ"),
      ("UPDATE fact SET value = '900.00', raw = NULL WHERE fen IS NOT NULL", "facts-differ"),
      ("DELETE FROM fact WHERE fen IS NOT NULL", "facts-differ"),
      ("DELETE FROM version", "row-missing"),
      ("UPDATE project SET latest_version_id = NULL", "latest-differs"),
      ("UPDATE file SET form_count = 7", "counts-differ"),
      ("DELETE FROM finding", "counts-differ"),
      ("DELETE FROM intake", "batch-differs"),
    ])
  func verificationFinds(_ change: String, _ id: String) throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.workbook("A1"), "甲.xlsx")
    try archive.ingest(["甲.xlsx"])
    let sound = try ArchiveFile.open(archive.path).verify()
    #expect(sound.faults.isEmpty && sound.files == 1 && sound.versions == 1 && sound.facts == 10)
    try archive.tamper(change)
    #expect(try ArchiveFile.open(archive.path).verify().faults.map(\.id).contains(id))
  }
}
