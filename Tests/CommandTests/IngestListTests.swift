import Foundation
import TestSupport
import Testing

/// `jixiao ingest` of a list that is too long to be held whole, as its user sees it.
@Suite struct IngestListTests {
  /// A list of three rows a project.
  private static func list(projects: Int) -> [UInt8] {
    let titles = ["项目编码", "项目名称", "预算数（元）", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"]
    let goal = String(repeating: "完成全年各项工作任务。", count: 12)
    var rows = [titles]
    for project in 0..<projects {
      for index in 0..<3 {
        rows.append([
          "P\(10_000 + project)", "项目\(project)", "\(project + 1)00.00", goal, "产出指标", "数量指标", "指标\(index)",
          "≥\(index + 1) 件",
        ])
      }
    }
    // Texts in the cells themselves make the sheet's part long.
    let cells = rows.enumerated().flatMap { row, texts in
      texts.enumerated().map { column, text in
        CellMaker("\(Character(Unicode.Scalar(UInt8(65 + column))))\(row + 1)", .inlineText(text))
      }
    }
    return WorkbookMaker([SheetMaker("明细", cells)]).bytes()
  }

  private func count(_ jixiao: JixiaoProcess, _ table: String) async throws -> String {
    let script =
      "import sqlite3; print(sqlite3.connect(\\\"库.db\\\").execute(\\\"SELECT count(*) FROM \(table)\\\").fetchone()[0])"
    return try await jixiao.shell("python3 -c \"\(script)\"").output.trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  /// Killed in the midst of a list, nothing of it is in the archive; the same command takes it whole.
  @Test func aKilledListLeavesNothing() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallForm.workbook().bytes(), to: "甲.xlsx")
    try jixiao.write(IngestListTests.list(projects: 760), to: "乙.xlsx")
    let first = try await jixiao.run(["ingest", "甲.xlsx", "--archive", "库.db"])
    #expect(first.status == 0)
    for delay in ["0.4", "0.9", "1.6", "2.2"] {
      _ = try await jixiao.shell(
        "timeout -s KILL \(delay) \"$JIXIAO\" ingest 甲.xlsx 乙.xlsx --archive 库.db --quiet")
      #expect(["1", "761"].contains(try await count(jixiao, "project")))
    }
    let rest = try await jixiao.run(["ingest", "甲.xlsx", "乙.xlsx", "--archive", "库.db"])
    #expect(rest.status == 0 && rest.errors.contains("收到 2 个文件"), "\(rest.errors)")
    #expect(try await count(jixiao, "project") == "761")
    let verified = try await jixiao.run(["report", "--archive", "库.db", "--verify"])
    #expect(verified.status == 0, "\(verified.errors)")
  }
}
