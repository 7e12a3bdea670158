import Foundation
import TestSupport
import Testing

/// Where `convert` writes, and what becomes of an output that can't be written.
@Suite struct ConvertOutputTests {
  // MARK: Places

  @Test func refusesAMissingFolder() async throws {
    try await expectFailure(["-o", "没有/结果.json"], names: "没有")
  }

  @Test(arguments: ["/proc/jixiao.json", "/proc/jixiao/", "/dev/full", "/dev/null", "草稿.json/结果.json", "管道"])
  func refusesAPlaceThatTakesNoFile(_ place: String) async throws {
    try await expectFailure(["-o", place], names: place.split(separator: "/").first.map(String.init) ?? "")
  }

  @Test(arguments: ["新", "新/更新/", "新//"])
  func makesAFolder(_ folder: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    let place = folder.hasSuffix("/") ? folder : folder + "/"
    let result = try await jixiao.run(["convert", "草稿.json", "-o", place, "--to", "csv"])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(try jixiao.names().count { $0.hasSuffix("/草稿.csv") } == 1)
  }

  @Test(arguments: ["旧", "旧/", "./旧", "."])
  func writesIntoAFolderThatExists(_ folder: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    _ = try await jixiao.shell("mkdir 旧")
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    let result = try await jixiao.run(["convert", "草稿.json", "-o", folder, "--to", "xlsx"])
    #expect(result.status == 0)
    let expected = folder == "." ? ["旧", "草稿.json", "草稿.xlsx"] : ["旧", "旧/草稿.xlsx", "草稿.json"]
    #expect(try jixiao.names() == expected)
  }

  @Test func writesToStandardOutput() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    let plain = try await jixiao.run(["convert", "草稿.json"])
    let named = try await jixiao.run(["convert", "草稿.json", "-o", "-"])
    #expect(plain.status == 0 && named.status == 0)
    #expect(plain.output.hasPrefix("{") && plain.output == named.output)
    #expect(try jixiao.names() == ["草稿.json"])
    let piped = try await jixiao.shell(
      "\"$JIXIAO\" convert 草稿.json --to xlsx -o - | cat >表.xlsx; \"$JIXIAO\" convert 表.xlsx -o - --quiet")
    #expect(piped.status == 0)
    #expect(piped.output == plain.output)
  }

  @Test func writesNoWorkbookToATerminal() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    let result = try await jixiao.shell(
      "script -qec '\"$JIXIAO\" convert 草稿.json --to xlsx -o -' /dev/null </dev/null")
    #expect(result.status == 2)
    #expect(!result.output.contains("PK"))
  }

  // MARK: Inputs stay

  @Test(arguments: [
    ["草稿.json", "草稿.json"], ["草稿.json", "./草稿.json"], ["草稿.json", "旧/../草稿.json"], ["草稿.json", "硬.json"],
    ["草稿.json", "软.json"], ["软.json", "草稿.json"], ["草稿.json", "."], ["硬.json", "旧/草稿.json"],
  ])
  func neverReplacesAnInput(_ names: [String]) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    _ = try await jixiao.shell("mkdir 旧; ln 草稿.json 硬.json; ln 草稿.json 旧/草稿.json; ln -s 草稿.json 软.json")
    let before = try jixiao.names()
    let result = try await jixiao.run(["convert", names[0], "-o", names[1]])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("输出文件"))
    #expect(try jixiao.content("草稿.json") == SmallSubmission().json)
    #expect(try jixiao.names() == before)
  }

  @Test func theSecondFileNeverReplacesAnInput() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("司法局2022年绩效文本.xlsx", to: "文本.xlsx")
    let text = Array("类别,序号,名称,内容,年度\r\n总体绩效目标,1,提升,甲,2022\r\n".utf8)
    try jixiao.write(text, to: "明细（部门整体绩效目标）.csv")
    let result = try await jixiao.run(["convert", "文本.xlsx", "明细（部门整体绩效目标）.csv", "-o", "明细.csv"])
    #expect(result.status == 2)
    #expect(try jixiao.content("明细（部门整体绩效目标）.csv") == text)
    #expect(try jixiao.names().count == 2)
  }

  // MARK: Whole or not at all

  @Test(arguments: ["json", "csv", "xlsx"])
  func replacesAnOutputWhole(_ format: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("司法局2022年绩效文本.xlsx", to: "草稿.xlsx")
    let old = [UInt8](repeating: 0x78, count: 1_000_000)
    try jixiao.write(old, to: "结果.\(format)")
    let result = try await jixiao.run(["convert", "草稿.xlsx", "-o", "结果.\(format)"])
    #expect(result.status == 0)
    let written = try jixiao.content("结果.\(format)")
    #expect((1000..<100_000).contains(written.count))
    #expect(!written.suffix(10).contains(0x78))
    #expect(try jixiao.names().count == (format == "csv" ? 3 : 2))
  }

  @Test(arguments: ["json", "csv", "xlsx"])
  func leavesTheOldOutputOnAFullDisk(_ format: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("司法局2022年绩效文本.xlsx", to: "草稿.xlsx")
    let old = Array("旧".utf8)
    try jixiao.write(old, to: "结果.\(format)")
    // In blocks of 512 bytes; the parts of a workbook go through files of their own.
    let result = try await jixiao.shell("ulimit -f 4; \"$JIXIAO\" convert 草稿.xlsx -o 结果.\(format)")
    #expect(result.status == 5)
    #expect(result.errors.contains("错误："))
    #expect(try jixiao.content("结果.\(format)") == old)
    #expect(try jixiao.names() == ["结果.\(format)", "草稿.xlsx"])
  }

  @Test func tellsOfAFullDiskBehindStandardOutput() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    for format in ["json", "csv", "xlsx -o -"] {
      let result = try await jixiao.shell("\"$JIXIAO\" convert 草稿.json --to \(format) >/dev/full")
      #expect(result.status == 5)
      #expect(result.errors.contains("错误：磁盘空间不足"))
    }
  }

  @Test func namesAFolderForPartsThatIsMissing() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    let result = try await jixiao.run(
      ["convert", "草稿.json", "-o", "结果.xlsx"], environment: ["TMPDIR": "/proc/没有"])
    #expect(result.status == 5)
    #expect(result.errors.contains("/proc/没有"))
    #expect(try jixiao.names() == ["草稿.json"])
  }

  @Test func leavesNothingInTheFolderForParts() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    _ = try await jixiao.shell("mkdir 暂存")
    let result = try await jixiao.run(
      ["convert", "草稿.json", "-o", "结果.xlsx"], environment: ["TMPDIR": jixiao.path("暂存")])
    #expect(result.status == 0)
    #expect(try jixiao.names() == ["暂存", "结果.xlsx", "草稿.json"])
  }

  private func expectFailure(
    _ arguments: [String], names word: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    _ = try await jixiao.shell("mkfifo 管道")
    let result = try await jixiao.run(["convert", "草稿.json", "--to", "json"] + arguments)
    #expect(result.status == 5, sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(result.errors.contains("错误：") && result.errors.contains(word), sourceLocation: sourceLocation)
    #expect(try jixiao.names() == ["管道", "草稿.json"], sourceLocation: sourceLocation)
    #expect(try jixiao.content("草稿.json") == SmallSubmission().json, sourceLocation: sourceLocation)
  }
}
