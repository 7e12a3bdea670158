import Intake
import TestSupport
import Testing
import Wording

/// What `convert` says about files that it can't read: one sentence, a status, and nothing written.
@Suite struct ConvertRefusalTests {
  @Test(arguments: BadFile.otherKinds + BadFile.damaged + BadFile.withoutForm + BadFile.json)
  func saysWhatIsWrong(_ file: BadFile) async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    try jixiao.write(file.bytes, to: file.name)
    let refusal = try jixiao.refusal(of: file.name)
    #expect(refusal.id == file.id)
    let result = try await jixiao.run(["convert", file.name, "-o", "结果.json"])
    #expect(result.status == file.status)
    #expect(result.output.isEmpty)
    #expect(result.errors == "错误：\(file.name)：\(refusal.text(in: .chinese))\n")
    for word in file.words { #expect(result.errors.contains(word)) }
    #expect(try jixiao.names() == [file.name])
  }

  @Test func readsHiddenFormsWhenAsked() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let sheets = [SmallForm.otherSheet("封面"), SmallForm.sheet("去年").hidden()]
    try jixiao.write(SmallForm.workbook(sheets).bytes(), to: "草稿.xlsx")
    let result = try await jixiao.run(["convert", "草稿.xlsx", "--hidden"])
    #expect(result.status == 0)
    #expect(result.output.contains("13030622P005567100047"))
  }

  @Test func tellsOfHiddenSheetsBesideOthers() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let last = SmallForm.sheet("去年", code: "13030621P005567100047").hidden()
    try jixiao.write(SmallForm.workbook([SmallForm.sheet("今年"), last]).bytes(), to: "草稿.xlsx")
    let result = try await jixiao.run(["convert", "草稿.xlsx"])
    #expect(result.status == 0)
    #expect(result.errors.contains("去年"))
    #expect(result.errors.contains("--hidden"))
    #expect(!result.output.contains("13030621P005567100047"))
  }

  /// A sheet without its part is named, the others are converted, and the status says that something is missing.
  @Test func readsTheOtherSheetsWhereOneHasNoPart() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    let other = SmallForm.sheet("缺失", code: "13030621P005567100047")
    var package = SmallForm.workbook([SmallForm.sheet("普法"), other]).package()
    package.entries.removeAll { $0.name == "xl/worksheets/sheet2.xml" }
    try jixiao.write(package.bytes(), to: "草稿.xlsx")
    let result = try await jixiao.run(["convert", "草稿.xlsx", "--quiet"])
    #expect(result.status == 3)
    #expect(result.output.contains("13030622P005567100047"))
    #expect(!result.output.contains("13030621P005567100047"))
    #expect(result.errors.contains("错误：草稿.xlsx：工作表“缺失”"))
    #expect(result.errors.contains("xl/worksheets/sheet2.xml"))
  }

  /// A form's own faults are named by file, sheet and cell.
  @Test func namesTheCell() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet("1.绩效表")
    sheet.cells.removeAll { $0.reference == "B3" }
    sheet.cells.append(CellMaker("B3", "十六万多"))
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "草稿.xlsx")
    let result = try await jixiao.run(["convert", "草稿.xlsx"])
    #expect(result.status == 0)
    #expect(result.errors.contains("amount-unreadable 草稿.xlsx｜1.绩效表!B3（预算数）"))
    #expect(result.output.contains("\"total\": null"))
  }
}
