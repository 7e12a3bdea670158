import Foundation
import OOXML
import Spreadsheet
import TestSupport
import Testing

/// `jixiao diff` and `jixiao apply`, as a person runs them.
@Suite struct DiffTests {
  private static func process() throws -> JixiaoProcess {
    let jixiao = try JixiaoProcess()
    try jixiao.copyDraft("司法局2022年绩效文本.xlsx", to: "初稿.xlsx")
    try jixiao.copyDraft("司法局2022年绩效目标表（合并）.xlsx", to: "合并.xlsx")
    try jixiao.write(
      Array("项目编码,原值,新值,字段\r\n13030622P005567100047,160000,180000,budget.total\r\n".utf8), to: "更正.csv")
    return jixiao
  }

  @Test func correctedFileIsComparedAndCorrectsOthers() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let applied = try await jixiao.run(["apply", "更正.csv", "初稿.xlsx", "-o", "终稿.xlsx"])
    #expect(applied.status == 0, "\(applied.errors)")
    let text = try await jixiao.run(["diff", "初稿.xlsx", "终稿.xlsx"])
    #expect(text.status == 1 && text.errors == "")
    #expect(text.output.contains("  预算数  160000.00 元"), "\(text.output)")
    #expect(text.output.contains("[1.公共法律服务!C4]"))
    for ending in ["csv", "json", "html", "xlsx"] {
      let result = try await jixiao.run(["diff", "初稿.xlsx", "终稿.xlsx", "-o", "差异.\(ending)", "--quiet"])
      #expect(result.status == 1 && result.errors == "" && result.output == "", "\(result.errors)")
    }
    #expect(PackageCheck.problems(in: try jixiao.content("差异.xlsx")) == [])
    for list in ["差异.csv", "差异.json"] {
      let result = try await jixiao.run(["apply", list, "合并.xlsx", "-o", "合并改.xlsx"])
      #expect(result.status == 0 && result.errors.contains("合并.xlsx｜绩效目标!C4"), "\(result.errors)")
    }
    let same = try await jixiao.run(["diff", "终稿.xlsx", "差异.xlsx"])
    #expect(same.status == 0 && same.output == "两个版本没有不同。\n", "\(same.output)")
  }

  @Test func versionsOfAnArchiveAreCompared() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    _ = try await jixiao.run(["apply", "更正.csv", "初稿.xlsx", "-o", "终稿.xlsx", "--quiet"])
    for file in ["初稿.xlsx", "终稿.xlsx"] {
      let taken = try await jixiao.run(["ingest", file, "--archive", "库.db", "--quiet"])
      #expect(taken.status == 0, "\(taken.errors)")
    }
    let code = "archive:库.db#13030622P005567100047"
    let versions = try await jixiao.run(["diff", "\(code)@1", "\(code)@2"])
    #expect(
      versions.status == 1 && versions.output.contains("160000.00 元"), "\(versions.output)\(versions.errors)")
    #expect(versions.output.contains("[1.公共法律服务!C4]"))
    let latest = try await jixiao.run(["diff", code, "终稿.xlsx", "--format", "json"])
    #expect(latest.status == 1 && !latest.output.contains("180000"), "\(latest.output)")
    let none = try await jixiao.run(["diff", "\(code)@9", "终稿.xlsx"])
    #expect(none.status == 3 && none.errors.contains("jixiao history"), "\(none.errors)")
    let department = try await jixiao.run(["diff", "archive:库.db#315", "终稿.xlsx", "--substance"])
    #expect(!department.output.contains("预算数"), "\(department.output)")
  }

  /// A workbook that was written here says by itself what was changed in it since.
  @Test func aSingleFileIsComparedWithItsBase() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    _ = try await jixiao.run(["convert", "初稿.xlsx", "-o", "写出.xlsx", "--quiet"])
    let same = try await jixiao.run(["diff", "写出.xlsx"])
    #expect(same.status == 0 && same.output == "两个版本没有不同。\n", "\(same.output)\(same.errors)")
    let changed = try WorkbookPatch(path: jixiao.path("写出.xlsx"))
    let sheet = try #require(try changed.sheets().last)
    let cell = try #require(CellReference("B3"))
    try changed.set([cell: .text("公证处补助")], in: sheet)
    try jixiao.write(try changed.bytes(), to: "退回.xlsx")
    let result = try await jixiao.run(["diff", "退回.xlsx", "--format", "json"])
    #expect(result.status == 1 && result.output.contains("公证处补助"), "\(result.output)\(result.errors)")
    #expect(result.output.contains("\"old\": \"base:退回.xlsx\""))
    for arguments in [["初稿.xlsx"], ["base:初稿.xlsx", "写出.xlsx"]] {
      let none = try await jixiao.run(["diff"] + arguments + ["--lang", "en"])
      #expect(none.status == 2 && none.errors.contains("carries no base"), "\(none.errors)")
    }
    let bare = try await jixiao.run(["convert", "初稿.xlsx", "-o", "无底稿.xlsx", "--no-base", "--quiet"])
    #expect(bare.status == 0)
    #expect(try await jixiao.run(["diff", "无底稿.xlsx"]).status == 2)
  }

  @Test func substanceAloneHidesForm() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    try jixiao.copyDraft("司法局2022年绩效指标明细.xlsx", to: "明细.xlsx")
    let all = try await jixiao.run(["diff", "合并.xlsx", "明细.xlsx"])
    #expect(all.output.contains("内容没有不同；只是写法不同的"), "\(all.output)")
    let result = try await jixiao.run(["diff", "合并.xlsx", "明细.xlsx", "--substance"])
    #expect(result.status == 0 && all.status == 1)
  }

  @Test func refusedCorrectionsAreToldAndTheOthersDone() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let list =
      "项目编码,原值,新值,字段\r\n13030622P005567100047,1,2,budget.total\r\n"
      + "13030622P005567100047,用于法律援助经费,用于援助,purpose\r\n"
    try jixiao.write(Array(list.utf8), to: "更正.csv")
    let result = try await jixiao.run(["apply", "更正.csv", "初稿.xlsx", "-o", "终稿.xlsx", "--lang", "en"])
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        "error correction-old-value-missing 更正.csv row 2 → 初稿.xlsx｜1.公共法律服务!C4: "), "\(result.errors)")
    #expect(result.errors.contains("Wrote 终稿.xlsx (1 of 2 corrections done)"))
  }

  private static let wrongUses: [([String], Int32)] = [
    (["diff"], 2), (["diff", "初稿.xlsx"], 2), (["diff", "无.xlsx"], 3),
    (["diff", "初稿.xlsx", "合并.xlsx", "更正.csv"], 2),
    (["diff", "初稿.xlsx", "无.xlsx"], 3), (["diff", "初稿.xlsx", "archive:a.db"], 2),
    (["diff", "初稿.xlsx", "合并.xlsx", "-o", "合并.xlsx"], 2), (["diff", "初稿.xlsx", "合并.xlsx", "-o", "差.pdf"], 2),
    (["diff", "初稿.xlsx", "合并.xlsx", "--format", "xlsx"], 2),
    (["diff", "初稿.xlsx", "合并.xlsx", "--format", "csv", "-o", "差.html"], 2),
    (["diff", "初稿.xlsx", "合并.xlsx", "--encoding", "gb18030"], 2),
    (["apply", "更正.csv", "-o", "终稿.xlsx"], 2), (["apply", "更正.csv", "初稿.xlsx"], 2),
    (["apply", "更正.csv", "初稿.xlsx", "-o", "初稿.xlsx"], 2),
    (["apply", "更正.csv", "初稿.xlsx", "-o", "终稿.csv"], 2),
    (["apply", "无.csv", "初稿.xlsx", "-o", "终稿.xlsx"], 3),
    (["apply", "合并.xlsx", "初稿.xlsx", "-o", "终稿.xlsx"], 3),
    (["apply", "更正.csv", "无.xlsx", "-o", "终稿.xlsx"], 3),
    (["apply", "更正.csv", "初稿.xlsx", "-o", "无/终稿.xlsx"], 5),
  ]

  @Test(arguments: wrongUses)
  func wrongUseWritesNothing(arguments: [String], status: Int32) async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let result = try await jixiao.run(arguments)
    #expect(result.status == status && !result.errors.isEmpty, "\(result.errors)")
    #expect(try jixiao.names() == ["初稿.xlsx", "合并.xlsx", "更正.csv"])
  }
}
