import Foundation
import TestSupport
import Testing

/// `jixiao ingest` as its user sees it.
@Suite struct IngestTests {
  /// What an archive holds, as SQL, without the times, and without batches that found nothing new.
  private func dump(_ jixiao: JixiaoProcess, _ archive: String) async throws -> String {
    let script = """
      import re, sqlite3
      archive = sqlite3.connect("\(archive)")
      archive.execute("DELETE FROM intake WHERE batch_id > 1 AND outcome IN ('unchanged', 'quarantined')")
      archive.execute("DELETE FROM batch WHERE id > 1 AND id NOT IN (SELECT batch_id FROM intake)")
      print(re.sub("'20[0-9-]+T[0-9:]+Z'", "''", "\\n".join(archive.iterdump())))
      """
    try jixiao.write(Array(script.utf8), to: "dump.py")
    let result = try await jixiao.shell("python3 dump.py")
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  @Test func everyFileEndsInOneOfFourOutcomes() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try FileManager.default.createDirectory(atPath: jixiao.path("报送"), withIntermediateDirectories: true)
    try jixiao.write(SmallForm.workbook().bytes(), to: "报送/甲.xlsx")
    try jixiao.write(SmallForm.workbook().bytes(), to: "报送/甲（副本）.xlsx")
    try jixiao.write(Array("%PDF".utf8), to: "报送/乙.xlsx")
    try jixiao.write([1], to: "报送/~$甲.xlsx")
    let result = try await jixiao.run(["ingest", "报送", "--archive", "库.db"])
    #expect(result.status == 3)
    #expect(result.errors.contains("隔离 报送/乙.xlsx：") && result.errors.contains("收到 3 个文件"))
    #expect(result.errors.contains("没有变化 1 个，隔离 1 个；另有 1 个临时文件"))
    #expect(try jixiao.names().contains("库.db") && !jixiao.names().contains { $0.hasSuffix("-wal") })
    let trial = try await jixiao.run([
      "ingest", "报送/甲.xlsx", "--archive", "库.db", "--dry-run", "--lang", "en",
    ])
    #expect(trial.status == 0 && trial.errors.contains("unchanged 报送/甲.xlsx"))
    let missing = try await jixiao.run(["ingest", "报送"])
    #expect(missing.status == 2)
  }

  @Test(arguments: [[], ["--dry-run"]]) func aMissingFolderIsCalledOne(_ options: [String]) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallForm.workbook().bytes(), to: "甲.xlsx")
    let result = try await jixiao.run(["ingest", "甲.xlsx", "--archive", "没有/库.db"] + options)
    #expect(result.status == 5 && result.errors.contains("“没有”"), "\(result.errors)")
    #expect(try jixiao.names() == ["甲.xlsx"])
  }

  @Test func contradictionsMakeTheStatusOne() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var submission = SmallSubmission()
    try jixiao.write(submission.json, to: "甲.json")
    submission.projects[0].total = "170000.00"
    try jixiao.write(submission.json, to: "乙.json")
    let result = try await jixiao.run(["ingest", "甲.json", "乙.json", "--archive", "库.db"])
    #expect(result.status == 1 && result.errors.contains("有 1 处内容不同的重复报送"))
  }

  /// Killed ten times at random moments and begun again, it comes to the archive that an ingest without stop makes.
  @Test func killedIngestsComeToTheSameEnd() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try FileManager.default.createDirectory(atPath: jixiao.path("报送"), withIntermediateDirectories: true)
    for number in 0..<240 {
      var submission = SmallSubmission.numbered(number % 180)
      submission.projects[0].total = "\(number).00"
      try jixiao.write(submission.json, to: "报送/\(number).json")
    }
    try jixiao.write(Array("%PDF".utf8), to: "报送/坏.xlsx")
    let whole = try await jixiao.run(["ingest", "报送", "--archive", "整.db", "--quiet"])
    #expect(whole.status == 3)
    var random = SplitMix64(seed: 8)
    let killings = (0..<10).map { _ in
      let delay = String(Int.random(in: 1010...1150, using: &random)).dropFirst()
      return "timeout -s KILL 0.\(delay) \"$JIXIAO\" ingest 报送 --archive 断.db --quiet"
    }
    _ = try await jixiao.shell(killings.joined(separator: "\n"))
    let end = try await jixiao.run(["ingest", "报送", "--archive", "断.db", "--quiet"])
    #expect(end.status == 3)
    #expect(try await dump(jixiao, "断.db") == dump(jixiao, "整.db"))
  }

  /// What doesn't fit any more is told with status 5; what was accepted stays, and the same command goes on.
  @Test func aFileThatMayNotGrowLosesNothing() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try FileManager.default.createDirectory(atPath: jixiao.path("报送"), withIntermediateDirectories: true)
    for number in 0..<120 {
      try jixiao.write(SmallSubmission.numbered(number).json, to: "报送/\(number).json")
    }
    // In blocks of 512 bytes, as POSIX says.
    let limited = try await jixiao.shell("ulimit -f 600; \"$JIXIAO\" ingest 报送 --archive 库.db --quiet")
    #expect(limited.status == 5, "\(limited.errors)")
    let rest = try await jixiao.run(["ingest", "报送", "--archive", "库.db"])
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(rest.errors.contains("上次没有收完") && rest.errors.contains("新项目 120 个"))
  }

  @Test func controlCStopsAfterTheFileAndSaysHowToGoOn() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try FileManager.default.createDirectory(atPath: jixiao.path("报送"), withIntermediateDirectories: true)
    for number in 0..<400 {
      try jixiao.write(SmallSubmission.numbered(number).json, to: "报送/\(number).json")
    }
    let line = "\"$JIXIAO\" ingest 报送 --archive 库.db --jobs 1 & p=$!; sleep 0.1; kill -INT $p; wait $p"
    let stopped = try await jixiao.shell(line)
    let rest = try await jixiao.run(["ingest", "报送", "--archive", "库.db"])
    #expect(rest.status == 0)
    // A machine may be quick enough to have all done by then, or so slow that the signal comes before it is heeded.
    guard stopped.status == 5 else { return }
    #expect(stopped.errors.contains("已按要求停下"))
    #expect(rest.errors.contains("新项目 400 个"), "\(rest.errors)")
  }
}
