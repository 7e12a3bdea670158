import Foundation
import TestSupport
import Testing

/// `jixiao check` on drafts: what it finds, and the status that it ends with.
@Suite struct CheckTests {
  private struct Expected: Decodable, Hashable {
    let project: String
    let rule: String
    let field: String
    let severity: String
  }

  /// The real draft has exactly the findings that a reviewer listed, and nothing else.
  @Test func findsWhatIsExpectedAndNothingElse() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let draft = ProjectFolder.draft("司法局2022年绩效文本.xlsx").path
    let result = try await jixiao.run(["check", draft, "--format", "json"])
    #expect(result.status == 0)
    #expect(try JSONSchemaCheck.faults(in: [Array(result.output.utf8)], schema: "findings-1") == [nil])
    let expected = try JSONDecoder().decode(
      [Expected].self, from: Data(contentsOf: ProjectFolder.expected("findings.json")))
    let checked = try CheckedFindings(result.output)
    let found = checked.findings.map {
      Expected(project: $0.project ?? "", rule: $0.rule, field: $0.field ?? "", severity: $0.severity)
    }
    #expect(Set(found) == Set(expected))
    #expect(found.count == expected.count)
    #expect(checked.totals.findings == expected.count)
    #expect(checked.undecided.isEmpty)
    #expect(
      checked.findings.allSatisfy { $0.file == "司法局2022年绩效文本.xlsx" && $0.sheet != nil && $0.cell != nil })
  }

  /// A field that must be filled and was not found, beside content that was not taken, is no form to submit.
  @Test func formsWithAWrongLabelAreNotReady() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet()
    sheet.cells = sheet.cells.map { $0.reference == "D4" ? CellMaker("D4", "指标直") : $0 }
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "表.xlsx")
    let result = try await jixiao.run(["check", "表.xlsx", "--format", "json"])
    let checked = try CheckedFindings(result.output)
    #expect(checked.findings.contains { $0.rule == "label-misspelt" && $0.cell == "D4" })
    #expect(!checked.totals.ready)
    #expect(result.status == 1)
  }

  @Test func namesTheCellAsTheFormPrintsIt() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let draft = ProjectFolder.draft("司法局2022年绩效文本.xlsx").path
    let result = try await jixiao.run(["check", draft])
    #expect(
      result.output.contains("警告 comparator-missing 司法局2022年绩效文本.xlsx｜2.普法经费!E14（指标值）：“70000元”没有比较符号；"))
    #expect(result.output.hasSuffix("可以报送；另有 22 处警告、12 处提示，请核对。\n"))
    #expect(result.errors.isEmpty)
    let again = try await jixiao.run(["check", draft])
    #expect(again.output == result.output)
    let english = try await jixiao.run(["check", draft, "--lang", "en"])
    #expect(english.output.hasSuffix("Ready to submit; look at 22 warnings, 12 info as well.\n"))
  }

  @Test func somethingMissingIsNamedAtItsCell() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet()
    sheet.cells.removeAll { ["B3", "D5"].contains($0.reference) }
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "表.xlsx")
    let result = try await jixiao.run(["check", "表.xlsx"])
    #expect(result.status == 1)
    #expect(result.output.contains("错误 budget-missing 表.xlsx｜绩效表!B3（预算数）："))
    #expect(result.output.contains("错误 target-missing 表.xlsx｜绩效表!D5（指标值）："))
    #expect(result.output.contains("处错误须修改。\n"))
  }

  // MARK: Status

  @Test(
    arguments: [
      ([], 0), (["--fail-on", "error"], 0), (["--fail-on", "warning"], 1), (["--fail-on", "info"], 1),
      (["--fail-on", "ernst"], 2), (["--report", "报告.xlsx"], 2), (["--report", "草稿.html"], 2),
      (["--report", "没有/报告.html"], 5), (["没有.xlsx"], 3), (["炸.xlsx"], 4), (["坏.xlsx", "炸.xlsx"], 3),
      (["坏.xlsx", "--fail-on", "warning"], 3), (["--rules", "没有.yaml"], 2), (["--year", "2022"], 0),
    ] as [([String], Int32)])
  func endsWithItsStatus(_ arguments: [String], _ status: Int32) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    // A workbook is known by its bytes, whatever its name.
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.html")
    try jixiao.write(Array("%PDF-1.7".utf8), to: "坏.xlsx")
    let merged = SheetMaker.part(
      rows: "", behind: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
    try jixiao.write(WorkbookMaker([SheetMaker("表", raw: merged)]).bytes(), to: "炸.xlsx")
    let before = try jixiao.content("草稿.html")
    let result = try await jixiao.run(["check", "草稿.html"] + arguments)
    #expect(result.status == status, "\(result.errors)")
    #expect(try jixiao.content("草稿.html") == before)
  }

  @Test func nothingToCheckIsNotReady() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let result = try await jixiao.run(["check", ProjectFolder.template("项目绩效目标表.xlsx").path])
    #expect(result.status == 3)
    #expect(result.output.hasSuffix("没有可以检查的绩效目标表。\n还不能报送：没有读到项目绩效目标表。\n"))
    #expect(try await jixiao.run(["check"]).status == 2)
  }

  // MARK: Several inputs

  @Test func theGoodOnesAreChecked() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.copyDraft("公证处补助办公经费.xlsx", to: "草稿.xlsx")
    try jixiao.write(Array("%PDF-1.7".utf8), to: "坏.xlsx")
    let result = try await jixiao.run(["check", "坏.xlsx", "草稿.xlsx"])
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("错误：坏.xlsx："))
    #expect(result.output.contains("草稿.xlsx：4 处警告\n"))
    #expect(result.output.contains("坏.xlsx：读不了，没有检查\n"))
    #expect(result.output.hasSuffix("还不能报送：有 1 个文件读不了。\n"))
    let json = try await jixiao.run(["check", "坏.xlsx", "草稿.xlsx", "--format", "json", "--quiet"])
    let checked = try CheckedFindings(json.output)
    #expect(checked.inputs.map(\.status) == ["refused", "read"])
    #expect(checked.totals.refused == 1 && !checked.totals.ready)
  }

  @Test func versionsOfAProjectAreFoundInEachFile() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var other = SmallSubmission()
    other.projects[0].target = "≥401 件"
    try jixiao.write(other.json, to: "甲.json")
    try jixiao.write(SmallForm.workbook().bytes(), to: "乙.xlsx")
    let result = try await jixiao.run(["check", "甲.json", "乙.xlsx"])
    #expect(result.status == 1)
    let conflicts = result.output.split(separator: "\n").filter { $0.hasPrefix("错误 project-conflict ") }
    #expect(conflicts.count == 2)
    #expect(conflicts.contains { $0.hasPrefix("错误 project-conflict 甲.json｜code：") })
    #expect(conflicts.contains { $0.hasPrefix("错误 project-conflict 乙.xlsx｜绩效表!B2（项目编码）：") })
  }

  // MARK: Many

  /// Thousands of the same finding: the first are listed, all are counted.
  @Test func countsThousandsOfTheSame() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet()
    for row in 6..<3006 {
      sheet.cells += [
        CellMaker("A\(row)", "产出指标"), CellMaker("B\(row)", "数量指标"), CellMaker("C\(row)", "指标\(row)"),
        CellMaker("D\(row)", "\(row)件"),
      ]
    }
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "多.xlsx")
    let json = try CheckedFindings(try await jixiao.run(["check", "多.xlsx", "--format", "json"]).output)
    #expect(json.totals.byRule["comparator-missing"] == 3000)
    #expect(json.findings.count { $0.rule == "comparator-missing" } == 100)
    #expect(json.omitted.filter { $0.rule == "comparator-missing" }.map(\.count) == [2900])
    let text = try await jixiao.run(["check", "多.xlsx"]).output
    #expect(text.split(separator: "\n").count { $0.hasPrefix("警告 comparator-missing ") } == 21)
    #expect(text.contains("警告 comparator-missing 多.xlsx：同样的问题另有 2980 处：绩效表!D26:D105……。"))
    #expect(text.contains("  3000 警告 comparator-missing "))
  }

  // MARK: Hostile texts

  @Test func textsOfFilesSteerNoTerminal() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet("表\u{202E}")
    let texts = ["D2": "公\u{9B}31m共\u{202E}\n错误 假", "D5": "4\u{85}00\u{2028}件"]
    sheet.cells = sheet.cells.map { cell in
      texts[cell.reference].map { CellMaker(cell.reference, $0) } ?? cell
    }
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "坏\u{1B}[31m.xlsx")
    let result = try await jixiao.run(["check", "坏\u{1B}[31m.xlsx", "--report", "报告.html"])
    for scalar in ["\u{1B}", "\u{9B}", "\u{202E}", "\u{85}", "\u{2028}"] as [Unicode.Scalar] {
      #expect(!result.output.unicodeScalars.contains(scalar))
      #expect(!result.errors.unicodeScalars.contains(scalar))
      #expect(!String(decoding: try jixiao.content("报告.html"), as: UTF8.self).unicodeScalars.contains(scalar))
    }
    #expect(!result.output.contains("\n错误 假"))
  }
}
