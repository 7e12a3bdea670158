import Foundation
import GRDB
import Intake
import TestSupport
import Testing

@testable import Archive

@Suite struct IngestionTests {
  @Test func sameFileAgainIsUnchanged() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.workbook("A1"), "甲.xlsx")
    let first = try archive.ingest(["甲.xlsx"])
    #expect(first.withFindings + first.accepted == 1)
    #expect(first.newProjects == 1)
    let again = try archive.ingest(["甲.xlsx"])
    #expect(again.unchanged == 1)
    #expect(again.newProjects + again.newVersions == 0)
  }

  @Test func factsHaveTheirCells() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.workbook("A1"), "甲.xlsx")
    try archive.ingest(["甲.xlsx"])
    let facts = try archive.strings("SELECT field || ' ' || cell || ' ' || raw FROM fact_text ORDER BY field")
    #expect(
      facts == [
        "budget.total B3 100.00", "code B2 A1", "indicators[0].level1 A5 产出指标",
        "indicators[0].level2 B5 数量指标",
        "indicators[0].level3 C5 办理件数", "indicators[0].target D5 ≥400 件", "name D2 项目A1",
        "unit A1 315001 司法局本级", "unit.code A1 315001", "unit.name A1 司法局本级",
      ])
    #expect(try archive.strings("SELECT total_fen FROM budget_by_department") == ["10000"])
  }

  @Test func otherContentIsANewerVersionWithItsDifference() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.workbook("A1", total: "100.00"), "甲.xlsx")
    try archive.ingest(["甲.xlsx"])
    try archive.write(TestArchive.workbook("A1", total: "120.50"), "甲.xlsx")
    let second = try archive.ingest(["甲.xlsx"])
    #expect(second.newVersions == 1 && second.newProjects == 0 && second.conflicts == 0)
    let changes = try archive.strings(
      "SELECT path || ' ' || old || ' ' || old_cell || ' ' || new FROM change")
    #expect(changes == ["budget.total 100.00 B3 120.50"])
    #expect(try archive.strings("SELECT total FROM version ORDER BY number") == ["100.00", "120.50"])
    #expect(try archive.strings("SELECT total FROM latest_version") == ["120.50"])
  }

  /// The layout and the year that only one of them states make no other version.
  @Test func sameContentInAnotherFileIsNoVersion() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1", year: nil, target: "12月底前"), "甲.json")
    try archive.write(TestArchive.json("A1", year: 2022, target: "12月底前"), "乙.json")
    let summary = try archive.ingest(["甲.json", "乙.json"])
    #expect(summary.newProjects == 1 && summary.newVersions == 0 && summary.conflicts == 0)
    #expect(try archive.strings("SELECT fiscal_year FROM latest_version") == ["2022"])
    #expect(try archive.strings("SELECT json FROM version")[0].contains("2022-12-31"))
  }

  @Test func yearsAreProjectsOfTheirOwn() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1", total: 1, year: 2021), "甲.json")
    try archive.write(TestArchive.json("A1", total: 2, year: 2022), "乙.json")
    let summary = try archive.ingest(["甲.json", "乙.json"])
    #expect(summary.newProjects == 2 && summary.conflicts == 0)
  }

  @Test func contradictionsOfABatchAreConflictsUntilANewerVersion() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1", total: 1), "甲.json")
    try archive.write(TestArchive.json("A1", total: 2), "乙.json")
    let summary = try archive.ingest(["甲.json", "乙.json"])
    #expect(summary.conflicts == 1 && summary.newProjects == 1 && summary.newVersions == 1)
    #expect(try archive.strings("SELECT total FROM project_conflict ORDER BY number") == ["1.00", "2.00"])
    let rules = try archive.strings("SELECT rule FROM finding_of_latest WHERE severity = 'error'")
    #expect(rules.contains("project-conflict"))
    try archive.write(TestArchive.json("A1", total: 3), "丙.json")
    #expect(try archive.ingest(["丙.json"]).conflicts == 0)
    #expect(try archive.strings("SELECT total FROM project_conflict").isEmpty)
  }

  @Test func badFilesAreInQuarantineAndTheRestIsTaken() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1"), "甲.json")
    try archive.write(Array("%PDF-1.4".utf8), "乙.xlsx")
    try archive.write([], "丙.xlsx")
    let summary = try archive.ingest(["乙.xlsx", "丙.xlsx", "没有.xlsx", "甲.json"])
    #expect(summary.quarantined == 3 && summary.accepted + summary.withFindings == 1)
    #expect(summary.received == 4 && summary.done == 4)
    #expect(
      try archive.strings("SELECT reason_id FROM quarantine") == ["kind-pdf", "file-empty", "file-missing"])
  }

  @Test func aTrialWritesNothing() throws {
    let archive = try TestArchive()
    try archive.write(TestArchive.json("A1", total: 1), "甲.json")
    #expect(try archive.ingest(["甲.json"], isTrial: true).newProjects == 1)
    #expect(try archive.folder.names() == ["甲.json"])
    try archive.ingest(["甲.json"])
    let before = try archive.content()
    try archive.write(TestArchive.json("A1", total: 2), "乙.json")
    let trial = try archive.ingest(["甲.json", "乙.json"], isTrial: true)
    #expect(trial.unchanged == 1 && trial.newVersions == 1)
    #expect(try archive.content() == before)
    #expect(try archive.folder.names() == ["乙.json", "汇总.db", "甲.json"])
  }

  @Test func theEndIsTheSameWhateverTheJobs() throws {
    let contents = try [1, 4].map { jobs in
      let archive = try TestArchive()
      for number in 0..<12 {
        try archive.write(TestArchive.json("A\(number % 5)", total: number), "\(number).json")
      }
      try archive.ingest((0..<12).map { "\($0).json" }, jobs: jobs)
      return try archive.content().map { $0.replacingOccurrences(of: archive.folder.url.path, with: "") }
        .filter { !$0.hasPrefix("batch") }
    }
    #expect(contents[0] == contents[1])
  }

  @Test(arguments: [0, 1, 5, 11]) func aStoppedIngestGoesOn(after count: Int) throws {
    let archive = try TestArchive()
    let names = (0..<12).map { "\($0).json" }
    for number in 0..<12 {
      try archive.write(TestArchive.json("A\(number % 5)", total: number), names[number])
    }
    try archive.ingest(names)
    let whole = try archive.content()
    try FileManager.default.removeItem(atPath: archive.path)
    let stopped = try archive.ingest(names, stopsAfter: count)
    #expect(stopped.isStopped && stopped.done == count)
    let summary = try archive.ingest(names)
    #expect(summary.done == 12 && !summary.isStopped)
    #expect(try archive.content() == whole)
    #expect(try ArchiveFile.open(archive.path).verify().faults.isEmpty)
  }

  /// What was accepted before the disk was full stays, and the same ingest ends when there is room.
  @Test func aFullDiskLosesNothing() throws {
    let archive = try TestArchive()
    let names = (0..<40).map { "\($0).json" }
    for (number, name) in names.enumerated() {
      try archive.write(TestArchive.json("A\(number)", total: number), name)
    }
    try archive.ingest([names[0]])
    let file = try ArchiveFile.openForWriting(archive.path)
    #expect(throws: (any Error).self) {
      try file.database.inDatabase { db in
        try db.execute(sql: "PRAGMA max_page_count = 64")
        var store = FileStore(db, batch: 1, isResumed: false)
        let reading = FileReading(options: .init(), rules: .init(), known: [])
        for (number, name) in names.enumerated().dropFirst() {
          let input = IngestInput(path: archive.folder.path(name), source: .file)
          _ = try store.store(reading.read(input), ordinal: number)
        }
      }
    }
    try file.close()
    let held = try archive.strings("SELECT path FROM file").count
    #expect(held > 1 && held < 40)
    #expect(try ArchiveFile.open(archive.path).verify().faults.filter { !"\($0)".contains("batch") }.isEmpty)
    let summary = try archive.ingest(names)
    #expect(summary.unchanged == held && summary.done == 40)
  }
}
