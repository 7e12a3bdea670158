import Foundation
import TestSupport
import Testing

/// `jixiao check --report`: the page appears whole or not at all, and never replaces an input.
@Suite struct CheckReportTests {
  @Test func writesThePage() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let draft = ProjectFolder.draft("司法局2022年绩效文本.xlsx").path
    let result = try await jixiao.run(["check", draft, "--report", "报告.html"])
    #expect(result.status == 0)
    #expect(result.errors == "已写出报告 报告.html\n")
    let page = String(decoding: try jixiao.content("报告.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    // The sum of the seven budgets of the department's text.
    for text in ["秦皇岛市抚宁区司法局", "2022 年度", "1,842,600.00", "13030622P005567100047", "补助办公经费", "E14（指标值）"] {
      #expect(page.contains(text), "\(text)")
    }
    let without = try await jixiao.run(["check", draft])
    #expect(without.output == result.output)
  }

  @Test func leavesNothingHalfWritten() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    try jixiao.write(Array("旧".utf8), to: "报告.html")
    let result = try await jixiao.shell("ulimit -f 1; \"$JIXIAO\" check 草稿.xlsx --report 报告.html > /dev/null")
    #expect(result.status == 5)
    #expect(try jixiao.content("报告.html") == Array("旧".utf8))
    #expect(try jixiao.names() == ["报告.html", "草稿.xlsx"])
  }
}
