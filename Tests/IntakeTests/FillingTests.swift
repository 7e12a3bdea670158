import BudgetModel
import Exchange
import Forms
import Foundation
import Intake
import OOXML
import Spreadsheet
import TestSupport
import Testing

/// The bureau's template, filled through the real files.
@Suite struct FillingTests {
  private static let template = ProjectFolder.template("项目绩效目标表.xlsx").path
  private static let whole = ProjectFolder.draft("司法局2022年绩效文本.xlsx").path

  // MARK: One file for each project

  @Test func draftsFillTheTemplateAndReadBack() throws {
    let folder = try TemporaryFolder()
    let filled = Filled([Self.whole], to: .folder(folder.path("上报")), template: Self.template)
    #expect(filled.outcome == [])
    #expect(filled.problems == [])
    let expected = try Intaken([Self.whole]).submission.projects
    #expect(filled.written.count == 7)
    #expect(filled.written[0].hasSuffix("/上报/13030622P005567100047公共法律服务.xlsx"))
    for (path, project) in zip(filled.written, expected) {
      #expect(try Intaken([path]).submission.projects == [project])
      try Self.expectOnlyTheFormChanged(path)
    }
  }

  /// All parts but the form's sheet are the same, in the same order, beside the base that the file carries.
  private static func expectOnlyTheFormChanged(_ path: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    #expect(PackageCheck.problems(in: bytes) == [])
    let parts = try #require(PackageParts(CarriedBaseTests.withoutBase(bytes)))
    let original = try #require(PackageParts([UInt8](Data(contentsOf: URL(filePath: template)))))
    #expect(parts.names == original.names)
    let changed = parts.names.filter { parts.contents[$0] != original.contents[$0] }
    #expect(changed == ["xl/worksheets/sheet1.xml"])
  }

  @Test func fillingTwiceGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let draft = ProjectFolder.draft("公证处补助办公经费.xlsx").path
    let first = folder.path("一.xlsx")
    let second = folder.path("二.xlsx")
    let third = folder.path("三.xlsx")
    _ = Filled([draft], to: .file(first), template: Self.template)
    _ = Filled([draft], to: .file(second), template: Self.template)
    // The same data into the filled workbook changes nothing.
    _ = Filled([draft], to: .file(third), template: first)
    #expect(try Data(contentsOf: URL(filePath: first)) == Data(contentsOf: URL(filePath: second)))
    #expect(try Data(contentsOf: URL(filePath: first)) == Data(contentsOf: URL(filePath: third)))
  }

  @Test func anotherProjectTakesTheWholePlaceOfTheFirst() throws {
    let folder = try TemporaryFolder()
    let files = Filled([Self.whole], to: .folder(folder.path("一")), template: Self.template).written
    let last = try #require(files.last)
    let refilled = Filled([last], to: .file(folder.path("二.xlsx")), template: files[0])
    #expect(refilled.problems == [])
    #expect(try Intaken([folder.path("二.xlsx")]).submission == Intaken([last]).submission)
  }

  // MARK: Rows

  @Test func fortyFiveIndicatorsGetTheirRows() throws {
    let folder = try TemporaryFolder()
    var submission = try Intaken([Self.whole]).submission
    submission.projects[0].indicators = Array(submission.projects.flatMap(\.indicators).prefix(45))
    submission.projects = [submission.projects[0]]
    let input = try folder.write(SubmissionJSON.bytes(of: submission), "一.json")
    let output = folder.path("二.xlsx")
    let filled = Filled([input], to: .file(output), template: Self.template)
    #expect(filled.problems == [])
    #expect(try Intaken([output]).submission.projects == submission.projects)
    let parts = try #require(PackageParts([UInt8](Data(contentsOf: URL(filePath: output)))))
    #expect(PackageCheck.problems(in: parts) == [])
    let sheet = try #require(parts.text("xl/worksheets/sheet1.xml"))
    #expect(sheet.contains("sqref=\"A10:A54\""))
    #expect(sheet.contains("<mergeCell ref=\"F54:G54\" />") || sheet.contains("<mergeCell ref=\"F54:G54\"/>"))
    #expect(sheet.contains("r=\"A56\""))
  }

  @Test func blankRowsAreTakenOut() throws {
    let folder = try TemporaryFolder()
    let draft = ProjectFolder.draft("公证处补助办公经费.xlsx").path
    let output = folder.path("一.xlsx")
    let filled = Filled(
      [draft], to: .file(output), template: Self.template, FillOptions(removesBlankRows: true))
    #expect(filled.problems == [])
    #expect(try Intaken([output]).submission == Intaken([draft]).submission)
    let parts = try #require(PackageParts([UInt8](Data(contentsOf: URL(filePath: output)))))
    #expect(try #require(parts.text("xl/worksheets/sheet1.xml")).contains("sqref=\"A10:A15\""))
    #expect(PackageCheck.problems(in: parts) == [])
  }

  // MARK: Several projects in one workbook

  @Test func oneWorkbookTakesAllProjects() throws {
    let folder = try TemporaryFolder()
    let output = folder.path("一.xlsx")
    let filled = Filled([Self.whole], to: .file(output), template: Self.template)
    #expect(filled.problems == [])
    #expect(try Intaken([output]).submission.projects == Intaken([Self.whole]).submission.projects)
    let names = try Workbook(path: output).sheets.map(\.name)
    #expect(names.first == "1.公共法律服务")
    #expect(names.contains("字典"))
    #expect(names.contains("7.补助办公经费"))
    #expect(names.count == 8)
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: output)))
    #expect(PackageCheck.problems(in: bytes) == [])
    #expect(try Workbook(path: output).sheets.filter { $0.visibility != .visible }.map(\.name) == ["字典"])
  }

  // MARK: What is said

  @Test func valuesThatTheTemplateForbidsAreFilledAndReported() throws {
    let folder = try TemporaryFolder()
    var submission = try Intaken([Self.whole]).submission
    submission.projects = [submission.projects[0]]
    submission.projects[0].code = "123"
    submission.projects[0].indicators[0].level1 = "成本指标"
    let input = try folder.write(SubmissionJSON.bytes(of: submission), "一.json")
    let filled = Filled([input], to: .file(folder.path("二.xlsx")), template: Self.template)
    #expect(filled.outcome == .contradicted)
    #expect(
      filled.problems.map { "\($0.reason.id) \($0.cell.map { "\($0)" } ?? "")" }
        == ["fill-validation-forbids B3", "fill-validation-forbids A10"])
    #expect(try Intaken([folder.path("二.xlsx")]).submission.projects == submission.projects)
  }

  /// Whatever a submission holds, the filled form says the same, or it was reported.
  @Test func randomProjectsReadBack() throws {
    let folder = try TemporaryFolder()
    var random = RandomSubmission(seed: 66)
    random.indicatorLimit = 28
    random.projectLimit = 2
    for _ in 0..<25 {
      var submission = random.next()
      submission.overall = nil
      guard !submission.projects.isEmpty else { continue }
      let input = try folder.write(SubmissionJSON.bytes(of: submission), "一.json")
      let output = folder.path("二.xlsx")
      let filled = Filled([input], to: .file(output), template: Self.template)
      let ids = Set(filled.problems.map(\.reason.id))
      // Random texts may be longer than any row is high, and random amounts wider than the template's columns.
      let expected: Set = [
        "fill-no-column", "fill-validation-forbids", "fill-row-limit", "fill-narrow-column",
      ]
      #expect(ids.isSubset(of: expected), "\(filled.problems)")
      #expect(filled.failures == [])
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: output)))
      #expect(PackageCheck.problems(in: bytes) == [])
    }
  }

  // MARK: Templates that can't be used

  @Test func templatesAreChosenByName() throws {
    let folder = try TemporaryFolder()
    let form = try #require(PackageParts([UInt8](Data(contentsOf: URL(filePath: Self.template)))))
    #expect(!form.names.isEmpty)
    let filled = Filled([Self.whole], to: .file(folder.path("一.xlsx")), template: Self.whole)
    guard case .severalForms(_, let sheets)? = filled.failures.first else {
      Issue.record("\(filled.failures)")
      return
    }
    #expect(sheets.count == 7)
    #expect(filled.outcome == .misused)
    let named = Filled(
      [ProjectFolder.draft("公证处补助办公经费.xlsx").path], to: .file(folder.path("一.xlsx")), template: Self.whole,
      sheet: sheets[1])
    #expect(named.failures == [])
    #expect(named.written.count == 1)
    let missing = Filled(
      [Self.whole], to: .file(folder.path("二.xlsx")), template: Self.template, sheet: "没有")
    #expect(missing.failures.map(\.id) == ["template-no-such-sheet"])
    #expect(try folder.names() == ["一.xlsx"])
  }

  @Test func neitherTemplateNorInputIsReplaced() throws {
    let folder = try TemporaryFolder()
    let template = folder.path("模板.xlsx")
    try FileManager.default.copyItem(atPath: Self.template, toPath: template)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("链接.xlsx"), withDestinationPath: template)
    let draft = folder.path("草稿.xlsx")
    try FileManager.default.copyItem(
      atPath: ProjectFolder.draft("公证处补助办公经费.xlsx").path, toPath: draft)
    for (output, id) in [
      (template, "output-is-template"), (folder.path("链接.xlsx"), "output-is-template"),
      (draft, "output-is-input"),
      (folder.path("一.xlsm"), "output-ending-differs"),
    ] {
      let filled = Filled([draft], to: .file(output), template: template)
      #expect(filled.failures.map(\.id) == [id])
      #expect(filled.outcome == .misused)
    }
    #expect(
      try Data(contentsOf: URL(filePath: template)) == Data(contentsOf: URL(filePath: Self.template)))
  }

  @Test func workbooksWithoutFormAreRefused() throws {
    let folder = try TemporaryFolder()
    let other = try folder.write(
      WorkbookMaker([SheetMaker("名单", [CellMaker("A1", "姓名")])]).bytes(), "名单.xlsx")
    let filled = Filled([Self.whole], to: .file(folder.path("一.xlsx")), template: other)
    #expect(filled.failures.map(\.id) == ["template-without-form"])
    #expect(filled.outcome == .refused)
    let broken = try folder.write(Array("PK\u{3}\u{4}".utf8), "坏.xlsx")
    #expect(Filled([Self.whole], to: .file(folder.path("一.xlsx")), template: broken).outcome == .refused)
  }

  @Test func whatCannotBeRecognisedOfATemplateIsSaid() throws {
    let folder = try TemporaryFolder()
    let cells = ["一级指标", "三级指标", "指标值", "指标值"].enumerated().map { index, text in
      CellMaker(CellReference(row: 3, column: index + 1).description, text)
    }
    let template = try folder.write(
      WorkbookMaker([SheetMaker("表", [CellMaker("A1", "项目名称")] + cells)]).bytes(), "表样.xlsx")
    var noted: [String] = []
    var run = Filling(
      FillRequest(
        template: template, inputs: [ProjectFolder.draft("公证处补助办公经费.xlsx").path],
        destination: .file(folder.path("一.xlsx"))),
      standardOutput: { _ throws(OutputFailure) in },
      report: { event in
        if case .template(let problem, _) = event { noted.append("\(problem.reason.id) \(problem.cell)") }
      })
    let outcome = run.run()
    #expect(outcome.isSuperset(of: [.incomplete, .contradicted]))
    #expect(noted == ["column-repeated D3"])
  }
}
