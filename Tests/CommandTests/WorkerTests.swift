import Foundation
import TestSupport
import Testing

/// `jixiao worker`: one line for each path, whatever the files hold.
@Suite struct WorkerTests {
  private struct Line: Decodable {
    struct Fact: Decodable {
      let departmentCode: String?
      let field: String
      let sheet: String
      let cell: String?
      let value: String
      let fen: Int?
    }
    struct Finding: Decodable { let rule: String }

    let file: String
    let sha256: String?
    let outcome: String
    let reasonId: String?
    let reason: String?
    let facts: [Fact]
    let findings: [Finding]
  }

  private static func lines(_ output: String) throws -> [Line] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try output.split(separator: "\n").map { try decoder.decode(Line.self, from: Data($0.utf8)) }
  }

  private static let draft = "司法局2022年绩效文本.xlsx"

  @Test func tellsWhatADraftHolds() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let path = ProjectFolder.draft(Self.draft).path
    let result = try await jixiao.run(["worker", "--jobs", "1"], input: path + "\n")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(try JSONSchemaCheck.faults(in: [Array(result.output.utf8)], schema: "worker-1") == [nil])
    let line = try #require(try Self.lines(result.output).first)
    #expect(line.file == path)
    #expect(line.outcome == "findings" && line.findings.count == 34)
    let total = line.facts.filter { $0.field == "budget.total" }
    #expect(total.count == 7)
    #expect(
      total.allSatisfy { $0.departmentCode == "315" && $0.cell != nil && !$0.sheet.isEmpty && $0.fen != nil })
    let sum = try await jixiao.shell("sha256sum '\(path)'")
    #expect(sum.output.hasPrefix(try #require(line.sha256)))
  }

  @Test func everyFileHasItsLineInOrder() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(SmallForm.workbook([SmallForm.sheet()]).bytes(), to: "一 好.xlsx")
    try jixiao.write(Array("no workbook".utf8), to: "二坏.xlsx")
    let paths = ["一 好.xlsx", "二坏.xlsx", "三无.xlsx", ".", "一 好.xlsx"]
    let list = paths.joined(separator: "\r\n")
    for arguments in [["--jobs", "3"], ["--jobs", "1"], ["--unguarded"]] {
      let result = try await jixiao.run(["worker"] + arguments, input: list)
      #expect(result.status == 0)
      let lines = try Self.lines(result.output)
      #expect(lines.map(\.file) == paths)
      #expect(lines.map { $0.outcome == "quarantined" } == [false, true, true, true, false])
      #expect(lines.allSatisfy { ($0.reason == nil) == !$0.facts.isEmpty })
      #expect(lines[1].sha256 != nil && lines[2].sha256 == nil)
      let documents = result.output.split(separator: "\n").map { Array($0.utf8) }
      #expect(try JSONSchemaCheck.faults(in: documents, schema: "worker-1") == [nil, nil, nil, nil, nil])
    }
  }

  @Test func takesNullEndedPathsAndTheOptionsOfReading() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let name = "换\n行.xlsx"
    try jixiao.write(SmallForm.workbook([SmallForm.sheet()]).bytes(), to: name)
    try jixiao.write(Array("rules:\n  indicator-group-missing: off\n".utf8), to: "规则.yaml")
    let plain = try await jixiao.run(["worker", "-0", "--lang", "en"], input: name + "\0")
    let line = try #require(try Self.lines(plain.output).first)
    #expect(line.file == name && line.outcome != "quarantined")
    #expect(line.findings.contains { $0.rule == "indicator-group-missing" })
    let settled = try await jixiao.run(["worker", "-0", "--rules", "规则.yaml"], input: name + "\0")
    #expect(
      try Self.lines(settled.output).first?.findings.contains { $0.rule == "indicator-group-missing" }
        == false)
    let missing = try await jixiao.run(["worker", "--rules", "无.yaml"], input: name)
    #expect(missing.status == 2 && missing.output.isEmpty)
    let english = try await jixiao.run(["worker", "--lang", "en"], input: "missing.xlsx\n")
    let refused = try #require(try Self.lines(english.output).first)
    #expect(refused.reasonId == "file-missing" && refused.reason?.allSatisfy(\.isASCII) == true)
  }

  @Test func aWrongNumberOfJobsIsWrongUsage() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    for jobs in ["0", "257", "x"] {
      #expect(try await jixiao.run(["worker", "--jobs", jobs]).status == 2)
    }
    let nothing = try await jixiao.run(["worker"])
    #expect(nothing.status == 0 && nothing.output.isEmpty)
  }
}
