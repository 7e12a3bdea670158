import Foundation
import TestSupport
import Testing

/// `jixiao rules` and `jixiao explain`, run as a user runs them.
@Suite struct RulesTests {
  @Test func listsEveryRule() async throws {
    let result = try await answer(["rules"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 44)
    #expect(lines.first == "错误  project-code-missing      项目编码没有填写")
    #expect(lines.contains("警告  comparator-missing        指标值没有比较符号"))
  }

  @Test func listsThemInEnglish() async throws {
    let result = try await answer(["rules", "--lang", "en"])
    #expect(result.output.contains("\nwarning  comparator-missing        A value has no comparator\n"))
  }

  @Test func listsThemAsJSON() async throws {
    let result = try await answer(["rules", "--format", "json"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{\n \"schema\": \"jixiao/rules/1\",\n \"rules\": ["))
    #expect(result.output.contains("\"district\": \"130306\""))
    #expect(result.output.contains("\"cost-level-since\": 2021"))
  }

  /// The page that `Sources/Review/Review.docc/Rules.md` is written with.
  @Test func listsThemAsAPage() async throws {
    let result = try await answer(["rules", "--format", "markdown"])
    #expect(result.status == 0)
    let page = ProjectFolder.root.appending(path: "Sources/Review/Review.docc/Rules.md")
    #expect(result.output == (try String(contentsOf: page, encoding: .utf8)))
  }

  @Test func explainsARule() async throws {
    let result = try await answer(["explain", "comparator-missing"])
    #expect(result.status == 0)
    #expect(
      result.output == """
        comparator-missing（警告）：指标值没有比较符号
        要求：有数字的指标值写明 ≥、≤、＞、＜ 或 ＝；区间和期限不用写。
        原因：“70000元”是最多花 70000 元，还是正好 70000 元，没有符号就说不清。
        反例：“70000元”。
        改法：写“≤70000元”或“=70000元”。

        """)
  }

  @Test func explainsAProblemOfReading() async throws {
    let result = try await answer(["explain", "label-misspelt"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("label-misspelt（警告）：栏目名称可能写错了\n情况："))
    #expect(result.output.contains("\n改法："))
    let english = try await answer(["explain", "content-not-taken", "--lang", "en"])
    #expect(english.output.hasPrefix("content-not-taken (warning): Content belongs to no field\n"))
  }

  @Test func explainsItsParameters() async throws {
    let result = try await answer(["explain", "project-code-district", "--lang", "en"])
    #expect(result.output.hasPrefix("project-code-district (warning): "))
    #expect(result.output.hasSuffix("\nParameter: district = 130306\n"))
  }

  @Test(arguments: [
    (["explain"], "没有写规则的名称；全部名称用 jixiao rules 查看。"),
    (["explain", "comparater-missing"], "没有“comparater-missing”这条规则，您是不是要看“comparator-missing”？"),
    (["explain", "frobnicate"], "没有“frobnicate”这条规则；全部名称用 jixiao rules 查看。"),
    (["rules", "--format", "xml"], "“--format”不能是“xml”，应当是 text、json 或 markdown。"),
  ])
  func refusesWrongUsage(_ arguments: [String], _ sentence: String) async throws {
    let result = try await answer(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("错误：\(sentence)\n"))
  }

  private func answer(_ arguments: [String]) async throws -> JixiaoProcess.Result {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    return try await jixiao.run(arguments)
  }
}
