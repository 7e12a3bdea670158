import Foundation
import TestSupport
import Testing

/// `jixiao export --feedback`, as the bureau's clerk runs it.
@Suite struct FeedbackTests {
  private static func form(_ code: String, unit: String, budget: String = "0.10") -> [UInt8] {
    var sheet = SmallForm.sheet(code: code)
    sheet.cells = sheet.cells.map { cell in
      switch "\(cell.reference)" {
      case "A1": CellMaker("A1", unit)
      case "B3": CellMaker("B3", budget)
      default: cell
      }
    }
    return SmallForm.workbook([sheet]).bytes()
  }

  private static func makeFolder(_ name: String, _ jixiao: JixiaoProcess) throws {
    try FileManager.default.createDirectory(atPath: jixiao.path(name), withIntermediateDirectories: true)
  }

  /// Two departments in a folder, one of them with two files of one name, and one that comes in a ZIP file.
  private static func archive(_ jixiao: JixiaoProcess) async throws {
    for folder in ["收/甲", "收/乙"] { try makeFolder(folder, jixiao) }
    try jixiao.write(form("13030622P005567100047", unit: "315001 司法局本级"), to: "收/甲/表.xlsx")
    try jixiao.write(form("13030622P00556710006E", unit: "315001 司法局本级"), to: "收/乙/表.xlsx")
    try jixiao.write(form("13030622P00556710007C", unit: "316001 教育局本级"), to: "收/教育.xlsx")
    let result = try await jixiao.run(["ingest", "收", "--archive", "库.db", "--year", "2022"])
    #expect(result.status == 0, "\(result.errors)")
  }

  private static func outputs(_ jixiao: JixiaoProcess, in folder: String = "退回/") throws -> [String] {
    try jixiao.names().filter { $0.hasPrefix(folder) && $0.hasSuffix(".xlsx") }
  }

  @Test func givesEachDepartmentItsWorkbooks() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    let before = try jixiao.content("收/甲/表.xlsx")
    let result = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "退回"])
    #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
    #expect(result.errors.contains("2 个部门的 3 个文件里，写出了 3 个带审核意见的工作簿。"), "\(result.errors)")
    let names = try Self.outputs(jixiao)
    #expect(
      names.map { $0.precomposedStringWithCanonicalMapping } == [
        "退回/315/审核汇总.xlsx", "退回/315/表.xlsx", "退回/315/表（2）.xlsx", "退回/316/教育.xlsx",
      ], "\(names)")
    for name in names { #expect(PackageCheck.problems(in: try jixiao.content(name)) == []) }
    let list = try await jixiao.run(["cells", "退回/315/表.xlsx"])
    #expect(list.output.contains("审核意见"))
    #expect(try jixiao.content("收/甲/表.xlsx") == before)
    let one = try await jixiao.run([
      "export", "--archive", "库.db", "--feedback", "一个/", "--department", "316", "--quiet",
    ])
    #expect(one.status == 0 && one.errors.isEmpty, "\(one.errors)")
    #expect(try Self.outputs(jixiao, in: "一个/") == ["一个/316/教育.xlsx"])
  }

  @Test func saysWhatIsMissingOrChangedAndWritesTheRest() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    try FileManager.default.removeItem(atPath: jixiao.path("收/甲/表.xlsx"))
    try jixiao.write(
      Self.form("13030622P00556710007C", unit: "316001 教育局本级", budget: "0.30"), to: "收/教育.xlsx")
    let result = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "退回"])
    #expect(result.status == 3)
    #expect(result.errors.contains("找不到当时收的文件“收/甲/表.xlsx”"), "\(result.errors)")
    #expect(result.errors.contains("“收/教育.xlsx”收下以后改过"), "\(result.errors)")
    #expect(try Self.outputs(jixiao) == ["退回/315/表.xlsx"])
    // As the message says: taken in again it counts as unchanged, and its remarks are written.
    try jixiao.write(Self.form("13030622P005567100047", unit: "315001 司法局本级"), to: "新处.xlsx")
    _ = try await jixiao.run(["ingest", "新处.xlsx", "收/教育.xlsx", "--archive", "库.db", "--year", "2022"])
    let again = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "再退"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try Self.outputs(jixiao, in: "再退/").contains("再退/315/新处.xlsx"))
  }

  /// Names in a ZIP file are no paths; what stands there goes back like any other file.
  @Test func givesBackWhatCameInZIPFiles() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let form = Self.form("13030622P005567100047", unit: "315001 司法局本级")
    try jixiao.write(form, to: "表.xlsx")
    try jixiao.write(Self.form("13030622P00556710006E", unit: "315001 司法局本级"), to: "又.xlsx")
    let script = """
      import zipfile
      with zipfile.ZipFile('包｜一.zip', 'w') as bundle:
          bundle.write('又.xlsx', '表.xlsx')
          bundle.write('表.xlsx', '../../外/表｜甲.xlsx')
      """
    try jixiao.write(Array(script.utf8), to: "pack.py")
    #expect(try await jixiao.shell("python3 pack.py").status == 0)
    for name in ["表.xlsx", "又.xlsx"] { try FileManager.default.removeItem(atPath: jixiao.path(name)) }
    _ = try await jixiao.run(["ingest", "包｜一.zip", "--archive", "库.db", "--year", "2022"])
    let before = try jixiao.content("包｜一.zip")
    let given = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "退回"])
    #expect(given.status == 0, "\(given.errors)")
    #expect(try Self.outputs(jixiao) == ["退回/315/审核汇总.xlsx", "退回/315/表.xlsx", "退回/315/表｜甲.xlsx"])
    #expect(try jixiao.content("包｜一.zip") == before)
    let cleaned = try await jixiao.run(["check", "退回/315/表｜甲.xlsx", "--clean", "原.xlsx"])
    #expect(cleaned.status <= 1, "\(cleaned.errors)")
    let (old, new) = (
      try #require(PackageParts(form)), try #require(PackageParts([UInt8](jixiao.content("原.xlsx"))))
    )
    #expect(old.names == new.names && old.contents == new.contents)
    try jixiao.write(Array("PK 这不是压缩包".utf8), to: "包｜一.zip")
    let broken = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "再退"])
    #expect(broken.status == 3 && broken.errors.contains("包｜一.zip"), "\(broken.errors)")
    try FileManager.default.removeItem(atPath: jixiao.path("包｜一.zip"))
    let gone = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "再退"])
    #expect(gone.status == 3 && gone.errors.contains("表｜甲.xlsx"), "\(gone.errors)")
    #expect(try Self.outputs(jixiao, in: "再退/").isEmpty)
  }

  /// Names of departments come from files: they lead nowhere, and no original is replaced.
  @Test func neverLeavesItsFolder() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try await Self.archive(jixiao)
    let script = """
      import sqlite3
      archive = sqlite3.connect('库.db')
      archive.execute("UPDATE department SET code = NULL, name = '../../外' WHERE code = '315'")
      archive.execute("UPDATE department SET code = NULL, name = '..' WHERE code = '316'")
      archive.commit()
      """
    try jixiao.write(Array(script.utf8), to: "tamper.py")
    #expect(try await jixiao.shell("python3 tamper.py").status == 0)
    let before = Set(try jixiao.names())
    let result = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "深/退回"])
    #expect(result.status == 0, "\(result.errors)")
    let new = Set(try jixiao.names()).subtracting(before)
    #expect(new.allSatisfy { $0 == "深" || $0.hasPrefix("深/退回") }, "\(new)")
    #expect(new.count { $0.hasSuffix(".xlsx") } == 4, "\(new)")
  }

  @Test func writesNothingWhereInputsLie() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try Self.makeFolder("315", jixiao)
    try jixiao.write(Self.form("13030622P005567100047", unit: "315001 司法局本级"), to: "315/表.xlsx")
    _ = try await jixiao.run(["ingest", "315", "--archive", "库.db"])
    let before = try jixiao.names()
    let result = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "."])
    #expect(result.status == 2 && result.errors.contains("换一个文件夹"), "\(result.errors)")
    #expect(try jixiao.names() == before)
  }

  private static let wrongUses: [([String], Int32)] = [
    (["--feedback", "退回", "-o", "出.json"], 2), (["--feedback", "退回", "--to", "json"], 2),
    (["--feedback", "退回", "--feedback", "又"], 2), (["--feedback", ""], 2), (["--hidden"], 2),
    (["--rules", "规则.yaml"], 2), (["--feedback", "退回", "--department", "999"], 3),
    (["--feedback", "退回", "--rules", "没有.yaml"], 2), (["--feedback", "库.db"], 5),
  ]

  @Test(arguments: wrongUses) func wrongUseWritesNothing(options: [String], status: Int32) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(Self.form("13030622P005567100047", unit: "315001 司法局本级"), to: "表.xlsx")
    _ = try await jixiao.run(["ingest", "表.xlsx", "--archive", "库.db"])
    let before = try jixiao.names()
    let result = try await jixiao.run(["export", "--archive", "库.db"] + options)
    #expect(result.status == status && result.output.isEmpty, "\(result.errors)")
    #expect(try jixiao.names() == before)
  }

  /// Forms of two years lie in two folders, so that nothing is compared across them.
  @Test func yearsHaveFoldersOfTheirOwn() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    for (name, year) in [("甲", "2022"), ("乙", "2023")] {
      try jixiao.write(
        Self.form("13030622P005567100047", unit: "315001 司法局本级", budget: year), to: "\(name).xlsx")
      _ = try await jixiao.run(["ingest", "\(name).xlsx", "--archive", "库.db", "--year", year])
    }
    let result = try await jixiao.run(["export", "--archive", "库.db", "--feedback", "退回"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try Self.outputs(jixiao) == ["退回/315/2022/甲.xlsx", "退回/315/2023/乙.xlsx"])
  }
}
