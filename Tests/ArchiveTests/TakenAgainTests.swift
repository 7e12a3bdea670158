import BudgetModel
import GRDB
import Intake
import TestSupport
import Testing

@testable import Archive

/// Taking in again what the archive has already.
@Suite struct TakenAgainTests {
  private static func archive(_ totals: [String: Int]) throws -> TestArchive {
    let archive = try TestArchive()
    for (name, total) in totals { try archive.write(TestArchive.json("A1", total: total), name) }
    return archive
  }

  private func totals(_ archive: TestArchive) throws -> [String] {
    #expect(try ArchiveFile.open(archive.path).verify().faults.isEmpty)
    return try archive.strings("SELECT total FROM latest_version")
  }

  @Test func anOlderFileIsToldNotToCount() throws {
    let archive = try Self.archive(["旧.json": 1, "新.json": 2])
    try archive.ingest(["旧.json"])
    try archive.ingest(["新.json"])
    let notes = try archive.ingest(["旧.json"]).unchangedNotes
    #expect(notes.supersededFiles == 1)
    #expect(notes.superseded.first?.project == "A1")
    #expect(notes.superseded.first?.current == archive.folder.path("新.json"))
    #expect(try totals(archive) == ["2.00"])
    // Whoever hands in both knows that one is newer.
    #expect(try archive.ingest(["旧.json", "新.json"]).unchangedNotes == UnchangedNotes())
  }

  @Test func anOlderFileCountsWhenTakenAgain() throws {
    let archive = try Self.archive(["旧.json": 1, "新.json": 2])
    try archive.ingest(["旧.json"])
    try archive.ingest(["新.json"])
    let again = try archive.ingest(["旧.json"], isAgain: true)
    #expect(again.newVersions == 1 && again.unchanged == 0 && again.conflicts == 0 && again.done == 1)
    #expect(try totals(archive) == ["1.00"])
    #expect(try archive.strings("SELECT total FROM version ORDER BY number") == ["1.00", "2.00", "1.00"])
    #expect(
      try archive.strings("SELECT old || new FROM change ORDER BY version_id DESC") == [
        "2.001.00", "1.002.00",
      ])
    // What is found in the file is about the version that counts now.
    let findings = try archive.strings("SELECT rule FROM finding ORDER BY id").count
    #expect(try archive.strings("SELECT rule FROM finding_of_latest").count * 2 == findings)
    #expect(try archive.ingest(["旧.json"]).unchangedNotes == UnchangedNotes())
  }

  @Test(arguments: ["甲.json", "乙.json"]) func aConflictIsSettledByTheFileThatHolds(_ name: String) throws {
    let archive = try Self.archive(["甲.json": 1, "乙.json": 2])
    #expect(try archive.ingest(["甲.json", "乙.json"]).conflicts == 1)
    let again = try archive.ingest([name], isAgain: true)
    #expect(again.conflicts == 0)
    #expect(try totals(archive) == [name == "甲.json" ? "1.00" : "2.00"])
    #expect(try archive.strings("SELECT total FROM project_conflict").isEmpty)
    #expect(!(try archive.strings("SELECT rule FROM finding_of_latest").contains("project-conflict")))
  }

  /// Where everything is checked anew, nothing that was settled by the order of receiving is stirred up.
  @Test func filesTakenAgainTogetherKeepTheirOrder() throws {
    let archive = try Self.archive(["旧.json": 1, "新.json": 2])
    try archive.ingest(["旧.json"])
    try archive.ingest(["新.json"])
    for names in [["旧.json", "新.json"], ["新.json", "旧.json"]] {
      let again = try archive.ingest(names, isAgain: true)
      #expect(again.newVersions == 0 && again.conflicts == 0 && again.unchanged == 0)
      #expect(try totals(archive) == ["2.00"])
    }
  }

  @Test func aConflictWhoseFilesAreBothTakenAgainStays() throws {
    let archive = try Self.archive(["甲.json": 1, "乙.json": 2])
    try archive.ingest(["甲.json", "乙.json"])
    try archive.ingest(["甲.json", "乙.json"], isAgain: true)
    #expect(try archive.strings("SELECT total FROM project_conflict").count == 2)
    #expect(try archive.strings("SELECT rule FROM finding_of_latest").contains("project-conflict"))
    #expect(try totals(archive) == ["2.00"])
  }

  @Test func aWrongYearIsToldAndMended() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.workbook("A1"), "甲.xlsx")
    try archive.ingest(["甲.xlsx"], limits: IntakeOptions(fiscalYear: 2021))
    let right = IntakeOptions(fiscalYear: 2022)
    let notes = try archive.ingest(["甲.xlsx"], limits: right).unchangedNotes
    #expect(notes.otherYear == 1 && notes.firstOfOtherYear == archive.folder.path("甲.xlsx"))
    #expect(try archive.ingest(["甲.xlsx"], limits: right, isAgain: true).newProjects == 0)
    #expect(try archive.strings("SELECT fiscal_year FROM latest_version") == ["2022"])
    #expect(try archive.strings("SELECT json FROM version")[0].contains("\"fiscalYear\": 2022"))
    #expect(try totals(archive) == ["100.00"])
  }

  @Test func otherSettingsAreTold() throws {
    let archive = try Self.archive(["甲.json": 1])
    let (old, new) = (SHA256.digest(of: [1]), SHA256.digest(of: [2]))
    try archive.ingest(["甲.json"], settings: old)
    #expect(try archive.ingest(["甲.json"], settings: old).unchangedNotes.otherSettings == 0)
    let notes = try archive.ingest(["甲.json"], settings: new).unchangedNotes
    #expect(notes.otherSettings == 1 && notes.firstOfOtherSettings == archive.folder.path("甲.json"))
    try archive.ingest(["甲.json"], settings: new, isAgain: true)
    #expect(try archive.ingest(["甲.json"], settings: new).unchangedNotes == UnchangedNotes())
    #expect(try archive.strings("SELECT number FROM version") == ["1"])
  }

  /// Copies within one run are taken once, and a stopped run goes on.
  @Test func aStoppedRunGoesOn() throws {
    let names = ["甲.json", "甲副本.json", "乙.json"]
    let archive = try Self.archive(["甲.json": 1, "甲副本.json": 1, "乙.json": 2])
    try archive.ingest(["甲.json"])
    try archive.ingest(["乙.json"])
    #expect(try archive.ingest(names, stopsAfter: 1, isAgain: true).isStopped)
    let rest = try archive.ingest(names, isAgain: true)
    #expect(rest.done == 3 && rest.unchanged == 1 && !rest.isStopped)
    #expect(try ArchiveFile.open(archive.path).verify().faults.isEmpty)
  }

  @Test func whatStoodAtADayKeepsStanding() throws {
    let archive = try Self.archive(["旧.json": 1, "新.json": 2])
    try archive.ingest(["旧.json"])
    try archive.ingest(["新.json"])
    try archive.tamper("UPDATE batch SET started_at = '2020-01-0' || id || 'T00:00:00Z'")
    try archive.ingest(["旧.json"], isAgain: true)
    var selection = ArchiveSelection()
    selection.asOf = "2020-01-02T00:00:00Z"
    var totals: [String] = []
    try ArchiveFile.open(archive.path).parts(selection) { part in
      if case .project(let project) = part { totals += project.budget.total.map { ["\($0)"] } ?? [] }
      return true
    }
    #expect(totals == ["2.00"])
  }

  /// An archive of the first version is brought to this one's when it is opened, be it for reading.
  @Test func anEarlierArchiveIsBroughtUp() throws {
    let archive = try TestArchive()
    let database = try DatabaseQueue(path: archive.path)
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(ArchiveMigrations.applicationID)")
    }
    try ArchiveMigrations.migrator.migrate(database, upTo: "1")
    try database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          INSERT INTO batch VALUES (1, x'00', '2020-01-01T00:00:00Z', 1, 0, 0);
          INSERT INTO department VALUES (1, '315', NULL);
          INSERT INTO file VALUES (1, zeroblob(32), 'a', 1, 1, 0, 0, 0);
          INSERT INTO department_text VALUES (1, 1, 2020, 1, 1, '', NULL, 1, 0, '{}', zeroblob(32));
          """)
    }
    try database.close()
    #expect(try archive.strings("SELECT batch_id FROM department_text") == ["1"])
  }
}
