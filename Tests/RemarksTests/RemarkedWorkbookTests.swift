import BudgetModel
import Exchange
import Foundation
import Intake
import OOXML
import Remarks
import Review
import Spreadsheet
import TestSupport
import Testing
import Wording

/// Remarks on workbooks with random findings: there, read as nothing, made anew, answered, taken out.
@Suite struct RemarkedWorkbookTests {
  private func check(_ path: String) -> CheckResult {
    var checking = Checking(CheckRequest(inputs: [path]))
    return checking.run()
  }

  private func annotate(_ path: String, _ result: CheckResult) throws -> [UInt8] {
    let file = try #require(result.inputs.first).file
    return try RemarkedWorkbook(
      path: path, findings: result.findings(ofFile: file), omitted: result.omitted,
      followUp: result.followUps.first, limits: .standard, in: .chinese
    ).bytes
  }

  private func projects(_ path: String) throws -> [Project] {
    try InputReader().read(path).flatMap { $0.projects.map(\.value) }
  }

  @Test func comeBackAsTheyWentOut() throws {
    var random = RandomSubmission(seed: 11)
    var annotated = 0
    for _ in 0..<8 {
      let submission = random.next()
      guard !submission.projects.isEmpty else { continue }
      let folder = try TemporaryFolder()
      let draft = try BureauWorkbook.package(of: submission)
      let path = try folder.write(draft, "草稿.xlsx")
      let result = check(path)
      let bytes = try annotate(path, result)
      #expect(PackageCheck.problems(in: bytes) == [])
      // Under its own name: some messages say the file's.
      let later = try TemporaryFolder()
      let returned = try later.write(bytes, "草稿.xlsx")
      // Read as before, and nothing of ours is content.
      #expect(try projects(returned) == projects(path))
      let again = check(returned)
      #expect(again.totals.byRule == result.totals.byRule)
      let followUp = try #require(again.followUps.first)
      #expect(followUp.mended.isEmpty && followUp.new.isEmpty)
      // Made anew they are the same; taken out the parts are as they were.
      let (first, second) = (PackageParts(bytes), PackageParts(try annotate(returned, again)))
      #expect(first?.names == second?.names)
      for name in first?.names ?? [] { #expect(first?.text(name) == second?.text(name), "\(name)") }
      let cleaned = try CleanedWorkbook(path: returned, limits: .standard)
      let (old, new) = (try #require(PackageParts(draft)), try #require(PackageParts(cleaned.bytes)))
      #expect(cleaned.hadRemarks && old.names == new.names && old.contents == new.contents)
      annotated += result.findings.isEmpty ? 0 : 1
    }
    #expect(annotated > 3)
  }

  @Test func answersAndMendedCellsAreToldAndKept() throws {
    let folder = try TemporaryFolder()
    let path = ProjectFolder.draft("公证处补助办公经费.xlsx").path
    let returned = try folder.write(try annotate(path, check(path)), "退回.xlsx")
    let patch = try WorkbookPatch(path: returned)
    let sheets = try patch.sheets()
    let list = try #require(sheets.last)
    let column = RemarkColumn.answer.rawValue + 1
    try patch.set([CellReference(row: 4, column: column): .text("不修改，理由：原文如此")], in: list)
    let mended = try #require(CellReference("E12"))
    try patch.set([mended: .text("12月底前完成")], in: sheets[0])
    let answered = try folder.write(try patch.bytes(), "答复.xlsx")
    let result = check(answered)
    let followUp = try #require(result.followUps.first)
    #expect(followUp.mended.map(\.cell) == ["E12"])
    #expect(followUp.remaining.map(\.answer).filter { !$0.isEmpty } == ["不修改，理由：原文如此"])
    #expect(followUp.new.isEmpty)
    let next = try folder.write(try annotate(answered, result), "再退回.xlsx")
    let workbook = try Workbook(path: next)
    let listEntry = try #require(workbook.sheets.last)
    let listSheet = try workbook.sheet(listEntry)
    let remarks = try #require(RemarkList(listSheet)).remarks
    #expect(remarks.count == 3 && remarks[0].answer == "不修改，理由：原文如此")
    #expect(try CleanedWorkbook(path: next, limits: .standard).hadRemarks)
  }

  @Test func aFileThatLiesAboutItsOriginalsIsCleanedByLooks() throws {
    let folder = try TemporaryFolder()
    let path = ProjectFolder.draft("公证处补助办公经费.xlsx").path
    var parts = try #require(PackageParts(try annotate(path, check(path))))
    for name in parts.names where name.hasPrefix("jixiao/") && name.hasSuffix(".bin") {
      guard let text = parts.text(name), text.contains("<sheetData>") else { continue }
      parts.set(
        name,
        to: text.replacing("<sheetData>", with: "<sheetData><row r=\"1\"><c r=\"A1\"><v>9</v></c></row>"))
    }
    let lying = ZIPMaker(parts.names.map { ZIPEntry($0, parts.text($0) ?? "") }).bytes()
    let cleaned = try CleanedWorkbook(path: try folder.write(lying, "伪.xlsx"), limits: .standard)
    let result = try folder.write(cleaned.bytes, "清.xlsx")
    #expect(cleaned.hadRemarks)
    #expect(try projects(result) == projects(path))
  }
}
