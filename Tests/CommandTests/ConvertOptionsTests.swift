import TestSupport
import Testing

/// What the options of `convert` change.
@Suite struct ConvertOptionsTests {
  @Test func theYearOverrules() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var submission = SmallSubmission(year: 2022)
    submission.projects[0].target = "6月30日前"
    try jixiao.write(submission.json, to: "草稿.json")
    let stated = try await jixiao.run(["convert", "草稿.json"])
    #expect(stated.output.contains("\"2022-06-30\""))
    let result = try await jixiao.run(["convert", "草稿.json", "--year", "2024"])
    #expect(result.status == 0)
    #expect(result.output.contains("\"fiscalYear\": 2024"))
    #expect(result.output.contains("\"2024-06-30\""))
  }

  @Test func yearsThatDifferAreNamed() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var other = SmallSubmission.numbered(2)
    other.year = 2023
    try jixiao.write(SmallSubmission.numbered(1).json, to: "甲.json")
    try jixiao.write(other.json, to: "乙.json")
    let result = try await jixiao.run(["convert", "甲.json", "乙.json"])
    #expect(result.status == 1)
    #expect(result.errors.contains("years-differ") && result.errors.contains("--year"))
    #expect(result.output.contains("\"fiscalYear\": null"))
    let told = try await jixiao.run(["convert", "甲.json", "乙.json", "--year", "2023"])
    #expect(told.status == 0)
  }

  @Test func strictMindsContentThatIsNotTaken() async throws {
    let jixiao = try withRemark()
    defer { jixiao.remove() }
    let lenient = try await jixiao.run(["convert", "草稿.xlsx", "-o", "甲.json"])
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("content-not-taken 草稿.xlsx｜绩效表!H2"))
    let strict = try await jixiao.run(["convert", "草稿.xlsx", "--strict", "-o", "乙.json"])
    #expect(strict.status == 1)
    #expect(try jixiao.content("甲.json") == jixiao.content("乙.json"))
    try jixiao.write(SmallForm.workbook().bytes(), to: "净.xlsx")
    #expect(try await jixiao.run(["convert", "净.xlsx", "--strict"]).status == 0)
  }

  @Test func quietSaysErrorsOnly() async throws {
    let jixiao = try withRemark()
    defer { jixiao.remove() }
    let silent = try await jixiao.run(["convert", "草稿.xlsx", "-o", "甲.xlsx", "--quiet"])
    #expect(silent.status == 0)
    #expect(silent.errors.isEmpty && silent.output.isEmpty)
    let failing = try await jixiao.run(["convert", "草稿.xlsx", "没有.xlsx", "-o", "乙.xlsx", "--quiet"])
    #expect(failing.status == 3)
    #expect(failing.errors.split(separator: "\n").count == 1)
    #expect(failing.errors.hasPrefix("错误：没有.xlsx："))
  }

  /// All that is said in English is so, but for names and quotations.
  @Test func englishHasNoChinese() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var sheet = SmallForm.sheet("form")
    sheet.cells.append(CellMaker("H2", "remark"))
    let hidden = SmallForm.sheet("last").hidden()
    try jixiao.write(SmallForm.workbook([sheet, hidden]).bytes(), to: "draft.xlsx")
    try jixiao.write(SmallSubmission.numbered(2, department: "316").json, to: "other.json")
    try jixiao.write(Array("%PDF-1.7".utf8), to: "bad.xlsx")
    for arguments in [
      ["draft.xlsx", "-o", "out.csv"], ["draft.xlsx", "bad.xlsx", "none.xlsx", "--to", "csv"],
      ["draft.xlsx", "other.json"], ["draft.xlsx", "-o", "none/out.json"],
      ["draft.xlsx", "-o", "draft.xlsx"],
    ] {
      let result = try await jixiao.run(["convert", "--lang", "en"] + arguments)
      #expect(!result.errors.isEmpty)
      let own = result.errors.replacing(/“[^”]*”|\([^)]*\)/, with: "")
      #expect(!own.unicodeScalars.contains { $0.properties.isIdeographic }, "\(result.errors)")
    }
  }

  /// A character that GB 18030 has and one that stands for every other: nothing is lost by the old encoding.
  @Test func gb18030ComesBack() async throws {
    let jixiao = try JixiaoProcess()
    defer { jixiao.remove() }
    var submission = SmallSubmission()
    submission.projects[0].name = "𠮷普法😀€①"
    try jixiao.write(submission.json, to: "草稿.json")
    let written = try await jixiao.run(["convert", "草稿.json", "-o", "明细.csv", "--encoding", "gb18030"])
    #expect(written.status == 0)
    let read = try await jixiao.run(["convert", "明细.csv", "--year", "2022"])
    #expect(read.output == (try await jixiao.run(["convert", "草稿.json"])).output)
  }

  /// A form with a cell beside it that belongs to no field.
  private func withRemark() throws -> JixiaoProcess {
    let jixiao = try JixiaoProcess()
    var sheet = SmallForm.sheet()
    sheet.cells.append(CellMaker("H2", "内部备忘"))
    try jixiao.write(SmallForm.workbook([sheet]).bytes(), to: "草稿.xlsx")
    return jixiao
  }
}
