import BudgetModel
import Corrections
import Exchange
import Foundation
import Intake
import OOXML
import Spreadsheet
import TestSupport
import Testing
import Wording

@testable import Returns

@Suite struct ApplyingTests {
  private static let columns = "项目编码,二级指标,名称,原值,新值,字段"
  private static let code = "13030622P005567100047"
  private static let draft = ProjectFolder.draft("司法局2022年绩效文本.xlsx").path

  /// Applies rows of a list to a draft.
  private static func apply(
    _ rows: [String], to target: String = draft
  ) throws -> (events: [ApplyEvent], outcome: ConversionOutcome, output: [UInt8]?) {
    let versions = try Versions()
    let list = try versions.folder.write(Array(([columns] + rows).joined(separator: "\r\n").utf8), "更正.csv")
    let output = versions.folder.path("改.xlsx")
    let (outcome, events) = versions.apply(list, to: target, output: output)
    return (events, outcome, try? [UInt8](Data(contentsOf: URL(filePath: output))))
  }

  /// The workbook as it is without the base that it carries.
  private static func withoutBase(_ bytes: [UInt8]) -> [UInt8] {
    BasedWorkbook(bytes, options: IntakeOptions(), carriesBase: false).bytes
  }

  private static func text(_ cell: String, on sheet: String, of bytes: [UInt8]) throws -> String {
    let workbook = try Workbook(bytes: bytes, limits: .standard)
    let entry = try #require(workbook.sheets.first { $0.name == sheet })
    return try workbook.sheet(entry).text(at: #require(CellReference(cell)))
  }

  @Test func onlyTheCellsChange() throws {
    let (events, outcome, output) = try Self.apply([
      "\(Self.code),,,16万元,180000,budget.total",
      "\(Self.code),数量指标,法律援助咨询数,≥400件,≥500 件,indicators[0].target",
      "\(Self.code),,第2条,法律援助机构信息化网络化建设,信息化建设,goals[1]",
    ])
    #expect(outcome == [] && events.refusals.isEmpty)
    let bytes = try #require(output)
    let sheet = "1.公共法律服务"
    #expect(try Self.text("C4", on: sheet, of: bytes) == "180000")
    #expect(try Self.text("E10", on: sheet, of: bytes) == "≥500 件")
    #expect(try Self.text("B8", on: sheet, of: bytes) == "1.应援优援，案件补贴到位\n2.信息化建设\n3.应援优援，案件补贴到位")
    let before = try #require(PackageParts([UInt8](Data(contentsOf: URL(filePath: Self.draft)))))
    let after = try #require(PackageParts(Self.withoutBase(bytes)))
    let changed = after.names.filter { after.contents[$0] != before.contents[$0] }
    #expect(before.names == after.names && changed == ["xl/worksheets/sheet2.xml"], "\(changed)")
    #expect(PackageCheck.problems(in: bytes) == [])
  }

  @Test func whatStandsThereInsteadIsTold() throws {
    let (events, outcome, output) = try Self.apply([
      "\(Self.code),,,170000,180000,budget.total", "\(Self.code),,,用于法律援助经费,用于援助,purpose",
    ])
    #expect(outcome == .contradicted)
    let refusal = try #require(events.refusals.first)
    #expect(refusal.id == "correction-old-value-missing" && refusal.number == 2)
    #expect(refusal.place == "司法局2022年绩效文本.xlsx｜1.公共法律服务!C4")
    #expect(refusal.text(in: .chinese).contains("160000.00"))
    #expect(try Self.text("B5", on: "1.公共法律服务", of: #require(output)) == "用于援助")
  }

  @Test func nothingIsWrittenWhereNothingIsDone() throws {
    let (events, outcome, output) = try Self.apply(["\(Self.code),,,170000,180000,budget.total"])
    #expect(outcome == .contradicted && output == nil)
    #expect(events.failures.map(\.id) == ["nothing-applied"])
  }

  @Test func unreadableRowsAreTold() throws {
    let (events, _, output) = try Self.apply([
      "\(Self.code),,,160000,很多,budget.total", "\(Self.code),,,a,b,budget",
      "\(Self.code),,,用于法律援助经费,用于援助,purpose",
    ])
    let problems = events.compactMap { if case .unreadable(let problem) = $0 { problem } else { nil } }
    #expect(problems.map(\.id) == ["correction-unreadable", "correction-not-a-field"])
    #expect(problems.map(\.number) == [2, 3] && output != nil)
  }

  /// A level whose cell holds for several rows changes only where it does so for all of them.
  @Test func sharedCellsAreNotChangedForOne() throws {
    let row = "\(Self.code),数量指标,法律援助咨询数,产出指标,产出,indicators[0].level1"
    let (events, outcome, _) = try Self.apply([row])
    #expect(outcome == .contradicted && events.refusals.map(\.id) == ["correction-without-cell"])
  }

  @Test func departmentsTextIsCorrectedInItsCell() throws {
    let read = try Versions().read(Self.draft)[0].version.submission.overall
    let measure = try #require(read?.measures.first)
    let row = ",,\(measure.title ?? ""),\"\(measure.text ?? "")\",新的措施,overall.measures[0].text"
    let (events, outcome, output) = try Self.apply([row])
    #expect(outcome == [] && events.refusals.isEmpty, "\(events.refusals.map { $0.text(in: .english) })")
    let before = try #require(PackageParts([UInt8](Data(contentsOf: URL(filePath: Self.draft)))))
    let after = try #require(PackageParts(Self.withoutBase(output ?? [])))
    #expect(after.names.filter { after.contents[$0] != before.contents[$0] } == ["xl/worksheets/sheet1.xml"])
  }

  @Test func whatHasNoCellIsRefused() throws {
    let (events, _, _) = try Self.apply([",,,2022,2023,fiscalYear"])
    #expect(events.refusals.map(\.id) == ["correction-without-cell"])
  }

  /// A sum that the workbook computes loses its stored value, which is told.
  @Test func formulasAreToldOf() throws {
    let versions = try Versions()
    let template = WorkbookMaker([
      SheetMaker(
        "表",
        [
          CellMaker("A1", "项目编码"), CellMaker("B1", Self.code), CellMaker("C1", "项目名称"), CellMaker("D1", "公共"),
          CellMaker("A2", "预算数"), CellMaker("B2", .formula("D2+F2", cached: "160000")),
          CellMaker("C2", "其中：财政资金"),
          CellMaker("D2", .number("100000")), CellMaker("E2", "其他资金"), CellMaker("F2", .number("60000")),
          CellMaker("A3", "单位：元"),
        ])
    ])
    let target = try versions.folder.write(template.bytes(), "表.xlsx")
    let (events, outcome, output) = try Self.apply(
      ["\(Self.code),,,100000,120000,budget.fiscal"], to: target)
    #expect(outcome == [], "\(events.refusals.map { $0.text(in: .english) }) \(events.failures)")
    let places = events.compactMap { if case .recalculated(let place) = $0 { place } else { nil } }
    #expect(places == ["表!B2"] && output != nil)
  }

  @Test func outputIsNeitherTargetNorOfAnotherKind() throws {
    let versions = try Versions()
    let list = try versions.folder.write(Array(Self.columns.utf8), "更正.csv")
    let target = versions.folder.path("稿.xlsx")
    try FileManager.default.copyItem(atPath: Self.draft, toPath: target)
    for (output, id) in [
      (target, "output-is-input"), (list, "output-is-input"),
      (versions.folder.path("改.csv"), "output-ending-differs"),
    ] {
      let (outcome, events) = versions.apply(list, to: target, output: output)
      #expect(outcome == .misused && events.failures.map(\.id) == [id])
    }
  }

  @Test func messagesAreInBothLanguages() {
    let correction = Correction(path: .field(.budgetTotal), old: nil, new: .text("甲"))
    let reasons: [ApplyRefusal.Reason] = [
      .content(.projectMissing), .noCell, .patch(.noSuchSheet("a")), .readsBack(found: nil),
      .changesOthers(place: "a"),
    ]
    let failures: [ApplyFailure] = [
      .outputIsInput(path: "a"), .endingDiffers(path: "a", ending: "b"), .severalSubmissions(path: "a"),
      .changesOthers(path: "a", place: "b"), .nothingApplied, .corrections(path: "a", .workbook),
      .corrections(path: "a", .noColumns(["原值"])), .corrections(path: "a", .columnTwice("原值")),
      .corrections(path: "a", .otherSchema(nil)), .target(.malformedReference("a")),
      .target(.severalDepartments(path: "a", names: ["b"])),
      .target(.noArchive(ArchivedVersion(file: "a", code: "b"))), .target(.contradictory(path: "a", [])),
    ]
    let problems = [
      .notAField("a"), .unreadable("a", .money, .field(.budgetTotal)), .wholePart(.added, name: "a"),
    ].map {
      (reason: CorrectionFileProblem.Reason) in CorrectionFileProblem(number: 1, reason: reason)
    }
    var messages: [any Worded] = failures
    messages += problems as [any Worded]
    for reason in reasons {
      messages.append(ApplyRefusal(number: 1, correction: correction, reason: reason, place: nil))
    }
    for message in messages {
      #expect(message.text(in: .chinese) != message.text(in: .english))
      #expect(message.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(message.id)")
    }
  }
}
