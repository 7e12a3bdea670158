import OOXML
import Spreadsheet
import TestSupport
import Testing

/// `jixiao merge`, as a person runs it.
@Suite struct MergeTests {
  private static func process() async throws -> JixiaoProcess {
    let jixiao = try JixiaoProcess()
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    let base = try await jixiao.run(["convert", "草稿.xlsx", "-o", "原稿.xlsx", "--quiet"])
    #expect(base.status == 0, "\(base.errors)")
    try edit(jixiao, "原稿.xlsx", ["C4": 500_000], "我方.xlsx")
    try edit(jixiao, "原稿.xlsx", ["C4": 450_000, "E4": 450_000], "对方.xlsx")
    try edit(jixiao, "原稿.xlsx", ["E4": 450_000], "另一方.xlsx")
    return jixiao
  }

  private static func edit(
    _ jixiao: JixiaoProcess, _ name: String, _ cells: [String: Int], _ result: String
  ) throws {
    let patch = try WorkbookPatch(bytes: jixiao.content(name))
    var values: [CellReference: PatchValue] = [:]
    for (cell, number) in cells {
      values[try #require(CellReference(cell))] = .number(ExactDecimal(number))
    }
    let sheet = try #require(try patch.sheets().first)
    try patch.set(values, in: sheet)
    try jixiao.write(try patch.bytes(), to: result)
  }

  @Test func takesWhatOneSideChangedAndFindsTheBase() async throws {
    let jixiao = try await Self.process()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["merge", "我方.xlsx", "另一方.xlsx", "-o", "合并.json"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("我方") && result.output.contains("对方"), "\(result.output)")
    let json = String(decoding: try jixiao.content("合并.json"), as: UTF8.self)
    #expect(json.contains("\"500000.00\"") && json.contains("\"450000.00\""), "\(json)")
  }

  @Test func aConflictWritesNoResult() async throws {
    let jixiao = try await Self.process()
    defer { jixiao.remove() }
    let arguments = ["merge", "原稿.xlsx", "我方.xlsx", "对方.xlsx", "-o", "合并.xlsx"]
    let open = try await jixiao.run(arguments + ["--conflicts", "冲突.xlsx", "--format", "json"])
    #expect(open.status == 1, "\(open.errors)")
    #expect(open.output.contains("\"500000.00\"") && open.output.contains("\"450000.00\""))
    #expect(try !jixiao.names().contains("合并.xlsx"))
    let patch = try WorkbookPatch(bytes: jixiao.content("冲突.xlsx"))
    let sheet = try #require(try patch.sheets().first)
    try patch.set([try #require(CellReference("G5")): .text("对方")], in: sheet)
    try jixiao.write(try patch.bytes(), to: "选好.xlsx")
    let done = try await jixiao.run(arguments + ["--resolve", "选好.xlsx", "--quiet"])
    #expect(done.status == 0, "\(done.errors)")
    let same = try await jixiao.run(["diff", "对方.xlsx", "合并.xlsx", "--substance"])
    #expect(same.status == 0, "\(same.output)")
  }

  private static let wrongUses: [([String], Int32)] = [
    (["merge", "我方.xlsx", "-o", "合并.json"], 2),
    (["merge", "原稿.xlsx", "我方.xlsx", "对方.xlsx"], 2),
    (["merge", "原稿.xlsx", "我方.xlsx", "另一方.xlsx", "-o", "我方.xlsx"], 2),
    (["merge", "草稿.xlsx", "我方.xlsx", "-o", "合并.json"], 2),
    (["merge", "原稿.xlsx", "我方.xlsx", "没有.xlsx", "-o", "合并.json"], 3),
    (["merge", "原稿.xlsx", "我方.xlsx", "另一方.xlsx", "-o", "没有/合并.json"], 5),
  ]

  @Test(arguments: wrongUses) func wrongUseWritesNothing(arguments: [String], status: Int32) async throws {
    let jixiao = try await Self.process()
    defer { jixiao.remove() }
    let before = try jixiao.names()
    let ours = try jixiao.content("我方.xlsx")
    let result = try await jixiao.run(arguments)
    #expect(result.status == status, "\(arguments) \(result.errors)")
    #expect(!result.errors.isEmpty)
    #expect(try jixiao.names() == before)
    #expect(try jixiao.content("我方.xlsx") == ours)
  }
}
