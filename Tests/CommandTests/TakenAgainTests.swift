import Foundation
import TestSupport
import Testing

/// `jixiao ingest` of what it has taken in before, and of what comes from other systems, as its user sees it.
@Suite struct TakenAgainTests {
  private static func files(_ jixiao: JixiaoProcess) throws {
    var submission = SmallSubmission()
    try jixiao.write(submission.json, to: "旧.json")
    submission.projects[0].total = "170000.00"
    try jixiao.write(submission.json, to: "新.json")
  }

  @Test func anOlderFileIsNeverTakenForTheCurrentOne() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try Self.files(jixiao)
    _ = try await jixiao.run(["ingest", "旧.json", "--archive", "库.db"])
    _ = try await jixiao.run(["ingest", "新.json", "--archive", "库.db"])
    let told = try await jixiao.run(["ingest", "旧.json", "--archive", "库.db"])
    #expect(told.status == 0)
    #expect(told.errors.contains("收到的 新.json 为准") && told.errors.contains("--again"))
    let again = try await jixiao.run(["ingest", "旧.json", "--archive", "库.db", "--again"])
    #expect(again.status == 0 && again.errors.contains("新版本 1 个"), "\(again.errors)")
    let history = try await jixiao.run(["history", SmallSubmission().projects[0].code, "--archive", "库.db"])
    #expect(history.output.contains("3 个版本"))
    #expect(try await jixiao.run(["report", "--archive", "库.db", "--verify"]).status == 0)
  }

  @Test func conflictsAreSettledByTakingTheRightFileAgain() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try Self.files(jixiao)
    let both = try await jixiao.run(["ingest", "旧.json", "新.json", "--archive", "库.db"])
    #expect(both.status == 1 && both.errors.contains("--again"))
    #expect(try await jixiao.run(["ingest", "旧.json", "--archive", "库.db", "--again"]).status == 0)
    let report = try await jixiao.run(["report", "--archive", "库.db"])
    #expect(report.output.contains("没有矛盾") && report.output.contains("160,000.00"), "\(report.output)")
  }

  @Test func otherRulesAndYearsAreTold() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallForm.workbook().bytes(), to: "甲.xlsx")
    try jixiao.write(Array("rules:\n  goal-duplicated: off\n".utf8), to: "规则.yaml")
    _ = try await jixiao.run(["ingest", "甲.xlsx", "--archive", "库.db", "--year", "2021"])
    let same = try await jixiao.run(["ingest", "甲.xlsx", "--archive", "库.db", "--year", "2021"])
    #expect(!same.errors.contains("--again"))
    let other = try await jixiao.run([
      "ingest", "甲.xlsx", "--archive", "库.db", "--year", "2022", "--rules", "规则.yaml",
    ])
    #expect(other.errors.contains("按别的年度收的") && other.errors.contains("用别的规则"))
    let again = try await jixiao.run([
      "ingest", "甲.xlsx", "--archive", "库.db", "--year", "2022", "--rules", "规则.yaml", "--again",
    ])
    #expect(again.status == 0 && !again.errors.contains("新项目"))
    let report = try await jixiao.run(["report", "--archive", "库.db"])
    #expect(report.output.contains("2022") && !report.output.contains("2021"), "\(report.output)")
  }

  @Test func aTrialTellsTheSameContentInAnotherFile() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "甲.json")
    _ = try await jixiao.run(["ingest", "甲.json", "--archive", "库.db"])
    try jixiao.write(SmallSubmission().json + Array("\n\n".utf8), to: "乙.json")
    let trial = try await jixiao.run(["ingest", "乙.json", "--archive", "库.db", "--dry-run"])
    #expect(trial.errors.contains("内容相同 乙.json") && trial.errors.contains("不会有新版本"))
  }

  @Test(arguments: [[], ["--dry-run"]])
  func aMissingFolderIsNamed(_ options: [String]) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "甲.json")
    let result = try await jixiao.run(["ingest", "甲.json", "--archive", "没有/库.db"] + options)
    #expect(result.status == 5 && result.errors.contains("没有“没有”这个文件夹"), "\(result.errors)")
    #expect(try jixiao.names() == ["甲.json"])
  }

  /// Names as Windows packs them: GBK bytes without a word about it; some that no system would make.
  @Test func namesInGBKAreRead() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallForm.workbook().bytes(), to: "表.xlsx")
    let script = #"""
      import zipfile
      class Raw(zipfile.ZipInfo):
          def _encodeFilenameFlags(self): return self.raw, self.flag_bits & ~0x800
      names = ["司法局/2022年绩效表（修订）.xlsx", "../../逃逸.xlsx", "坏\x1b[31m名\n字.xlsx"]
      with zipfile.ZipFile("报送.zip", "w") as bundle:
          for number, raw in enumerate([*(name.encode("gbk") for name in names), b"caf\x82.xlsx", b"\xff\xfe.xlsx"]):
              info = Raw(f"{number}.xlsx")
              info.raw = raw
              bundle.writestr(info, open("表.xlsx", "rb").read())
      """#
    try jixiao.write(Array(script.utf8), to: "pack.py")
    #expect(try await jixiao.shell("/usr/bin/python3 pack.py").status == 0)
    let result = try await jixiao.run(["ingest", "报送.zip", "--archive", "库.db", "--dry-run"])
    #expect(result.errors.contains("报送.zip｜司法局/2022年绩效表（修订）.xlsx"), "\(result.errors)")
    #expect(result.errors.contains("报送.zip｜../../逃逸.xlsx") && result.errors.contains("café.xlsx"))
    #expect(result.errors.contains("收到 5 个文件") && !result.errors.contains("\u{1B}"))
    #expect(try jixiao.names().sorted() == ["pack.py", "报送.zip", "表.xlsx"].sorted())
  }
}
