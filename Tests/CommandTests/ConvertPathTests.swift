import Glibc
import Intake
import TestSupport
import Testing
import Wording

/// Inputs that are no readable files, or whose names are made to mislead.
@Suite struct ConvertPathTests {
  @Test func namesAMissingFile() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await expectRefusal(jixiao, "没有.xlsx", id: "file-missing")
    try await expectRefusal(jixiao, "没有/草稿.xlsx", id: "file-missing")
    try await expectRefusal(jixiao, String(repeating: "长", count: 2000) + ".xlsx", id: "file-missing")
  }

  @Test func refusesAnEmptyPath() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["convert", "", "-o", "结果.json"])
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("错误：“”："))
    #expect(try jixiao.names().isEmpty)
  }

  @Test func refusesAFolder() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    _ = try await jixiao.shell("mkdir 草稿 草稿.xlsx")
    for name in ["草稿", "草稿/", "草稿.xlsx", "."] {
      try await expectRefusal(jixiao, name, id: "file-is-folder")
    }
  }

  @Test(arguments: ["/dev/null", "/dev/zero", "管道.xlsx", "管道.json", "插座.csv"])
  func refusesDevicesAndPipes(_ name: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    _ = try await jixiao.shell("mkfifo 管道.xlsx 管道.json 插座.csv")
    try await expectRefusal(jixiao, name, id: "file-is-device")
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read every file"))
  func refusesAFileThatMayNotBeRead() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "草稿.json")
    _ = try await jixiao.shell("chmod 0 草稿.json")
    try await expectRefusal(jixiao, "草稿.json", id: "file-permission-denied")
  }

  @Test func refusesALinkToNothing() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    _ = try await jixiao.shell("ln -s 没有 断.xlsx; ln -s 圈.xlsx 圈.xlsx")
    try await expectRefusal(jixiao, "断.xlsx", id: "file-missing")
    let loop = try await jixiao.run(["convert", "圈.xlsx"])
    #expect(loop.errors.hasPrefix("错误：圈.xlsx："))
  }

  /// A name neither steers the terminal nor begins a line of its own.
  @Test(arguments: ["甲\u{1B}[2J.xlsx", "甲\n错误：乙.xlsx", "甲\r乙.xlsx", "甲\u{202E}乙.xlsx", "甲\u{2028}乙.xlsx"])
  func keepsNamesOnOneLine(_ name: String) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(Array("text".utf8), to: name)
    for arguments in [["convert", name], ["convert", "没有" + name], ["convert", name, "-o", name]] {
      let result = try await jixiao.run(arguments)
      #expect(result.status == 3)
      expectOneLine(result.errors)
    }
    try jixiao.write(SmallSubmission().json, to: name + ".json")
    let done = try await jixiao.run(["convert", name + ".json", "-o", name + "2.json"])
    #expect(done.status == 0)
    #expect(done.errors.split(separator: "\n").count == 2)
    expectTame(done.errors)
  }

  /// Text of a cell is quoted on one line as well.
  @Test func keepsCellsOnOneLine() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet()
    sheet.cells.append(.init("H2", "备忘\n错误：\u{202E}反"))
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "草稿.xlsx")
    let result = try await jixiao.run(["convert", "草稿.xlsx"])
    #expect(result.status == 0)
    #expect(!result.errors.contains("\n错误"))
    expectTame(result.errors)
  }

  /// Archives from old systems leave names in GB 18030 behind.
  @Test func survivesANameThatIsNotUTF8() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "好.json")
    let result = try await jixiao.shell(
      "name=$(printf '\\262\\335\\270\\345.xlsx'); printf x >\"$name\"; \"$JIXIAO\" convert \"$name\" 好.json -o 结果.json"
    )
    #expect(result.status == 3)
    #expect(result.errors.contains("\u{FFFD}.xlsx"))
    #expect(try jixiao.content("结果.json").count > 100)
  }

  private func expectRefusal(
    _ jixiao: JixiaoProcess, _ name: String, id: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let before = try jixiao.names()
    let refusal = try name.hasPrefix("/") ? JixiaoProcess.refusal(of: name) : jixiao.refusal(of: name)
    #expect(refusal.id == id, sourceLocation: sourceLocation)
    let result = try await jixiao.run(["convert", name, "-o", "结果.json"])
    #expect(result.status == 3, sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(
      result.errors == "错误：\(name)：\(refusal.text(in: .chinese))\n", sourceLocation: sourceLocation)
    #expect(try jixiao.names() == before, sourceLocation: sourceLocation)
  }

  private func expectOneLine(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(text.utf8.count { $0 == 0x0A } == 1, sourceLocation: sourceLocation)
    expectTame(text, sourceLocation: sourceLocation)
  }

  private func expectTame(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let wild: Set<Unicode.Scalar> = ["\u{1B}", "\r", "\u{202E}", "\u{2028}"]
    #expect(!text.unicodeScalars.contains { wild.contains($0) }, sourceLocation: sourceLocation)
  }
}
