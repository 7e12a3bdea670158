import TestSupport
import Testing

/// `jixiao check --annotate` and `--clean`, as a person runs them.
@Suite struct CheckAnnotateTests {
  @Test func sendsBackAndTakesOut() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    let draft = try jixiao.content("草稿.xlsx")
    let result = try await jixiao.run(["check", "草稿.xlsx", "--annotate", "退回.xlsx"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(PackageCheck.problems(in: try jixiao.content("退回.xlsx")) == [])
    let again = try await jixiao.run(["check", "退回.xlsx", "--lang", "en"])
    #expect(again.output.contains("0 mended, 4 remaining, 0 new"), "\(again.output)")
    let cleaned = try await jixiao.run(["check", "退回.xlsx", "--clean", "清.xlsx"])
    #expect(cleaned.status == 0 && cleaned.output == "")
    let parts = try PackageParts(jixiao.content("清.xlsx"))
    #expect(parts?.contents == PackageParts(draft)?.contents)
    #expect(try jixiao.content("草稿.xlsx") == draft)
  }

  @Test func severalGoIntoAFolder() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "甲.xlsx")
    try jixiao.copyDraft("司法局2022年绩效指标明细.xlsx", to: "乙.xlsx")
    let result = try await jixiao.run(["check", "甲.xlsx", "乙.xlsx", "没有.xlsx", "--annotate", "退回/"])
    #expect(result.status == 3, "\(result.errors)")
    #expect(try jixiao.names().filter { $0.hasPrefix("退回/") }.contains("退回/甲.xlsx"))
    #expect(try jixiao.names().contains("退回/乙.xlsx"))
    let overview = try await jixiao.run(["cells", "退回/审核汇总.xlsx"])
    #expect(overview.output.contains("甲.xlsx") && overview.output.contains("没有.xlsx"), "\(overview.output)")
    #expect(overview.output.contains("审核汇总,D3,n,0") && overview.output.contains("审核汇总,E3,n,4"))
    #expect(PackageCheck.problems(in: try jixiao.content("退回/审核汇总.xlsx")) == [])
  }

  /// A department that sends a project twice gets remarks on both.
  @Test func aProjectInTwoFilesHasItsRemarksInBoth() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "甲.xlsx")
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "乙.xlsx")
    let result = try await jixiao.run(["check", "甲.xlsx", "乙.xlsx", "--annotate", "退回/", "--quiet"])
    #expect(result.status == 0, "\(result.errors)")
    for name in ["甲.xlsx", "乙.xlsx"] {
      let again = try await jixiao.run(["check", "退回/\(name)", "--lang", "en"])
      #expect(again.output.contains("0 mended, 4 remaining, 0 new"), "\(name) \(again.output)")
    }
  }

  private static let wrongUses: [([String], Int32)] = [
    (["check", "草稿.xlsx", "--annotate", "草稿.xlsx"], 2),
    (["check", "草稿.xlsx", "--annotate", "退回.csv"], 2),
    (["check", "草稿.xlsx", "草稿.xlsx", "--annotate", "退回.xlsx"], 2),
    (["check", "草稿.xlsx", "--annotate", "-"], 2),
    (["check", "草稿.xlsx", "--annotate", "a.xlsx", "--clean", "b.xlsx"], 2),
    (["check", "草稿.xlsx", "--annotate", "没有/退回.xlsx"], 5),
    (["check", "没有.xlsx", "--clean", "清.xlsx"], 3),
  ]

  @Test(arguments: wrongUses) func wrongUseWritesNothing(arguments: [String], status: Int32) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    let result = try await jixiao.run(arguments)
    #expect(result.status == status, "\(result.errors)")
    #expect(try jixiao.names() == ["草稿.xlsx"])
  }

  @Test func jsonHasNoCells() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallSubmission().json, to: "数据.json")
    let result = try await jixiao.run(["check", "数据.json", "--annotate", "退回.json"])
    #expect(result.status == 3, "\(result.errors)")
    #expect(try jixiao.names() == ["数据.json"])
  }
}
