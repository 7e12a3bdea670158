import TestSupport
import Testing

/// `jixiao check --annotate` that is cut off: a whole workbook or none, and the input as it was.
@Suite struct AnnotateInterruptionTests {
  private static func process() throws -> JixiaoProcess {
    let jixiao = try JixiaoProcess()
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    return jixiao
  }

  @Test func aKilledRunLeavesAWholeFileOrNone() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    let draft = try jixiao.content("草稿.xlsx")
    _ = try await jixiao.run(["check", "草稿.xlsx", "--annotate", "全.xlsx"])
    let whole = try jixiao.content("全.xlsx")
    var random = SplitMix64(seed: 7)
    let lines = (0..<20).map { index in
      let delay = String(Int.random(in: 1010...1250, using: &random)).dropFirst()
      return "mkdir \(index); timeout -s KILL 0.\(delay) \"$JIXIAO\" check 草稿.xlsx "
        + "--annotate \(index)/退回.xlsx"
    }
    _ = try await jixiao.shell(lines.joined(separator: "\n"))
    for path in try jixiao.names() where path.contains("/") {
      if path.hasSuffix("/退回.xlsx") {
        #expect(try jixiao.content(path) == whole)
      } else {
        #expect(path.hasSuffix(".tmp"), "\(path)")
      }
    }
    #expect(try jixiao.content("草稿.xlsx") == draft)
  }

  @Test func aFullDiskLeavesNothing() async throws {
    let jixiao = try Self.process()
    defer { jixiao.remove() }
    // In blocks of 512 bytes: the workbook is larger than 4 KB.
    let result = try await jixiao.shell(
      "trap '' XFSZ; ulimit -f 8; \"$JIXIAO\" check 草稿.xlsx --annotate 退回.xlsx >/dev/null 2>&1")
    #expect(result.status == 5)
    #expect(try jixiao.names() == ["草稿.xlsx"])
  }
}
