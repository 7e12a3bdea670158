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

/// The laws of merging, from file to file, and what a person decides in the workbook of conflicts.
@Suite struct MergedFileTests {
  /// What a merge of files came to.
  private struct Outcome {
    let outcome: ConversionOutcome

    /// What was written, nil where nothing was.
    let result: [UInt8]?
    let conflicts: String?
    let problems: [String]
  }

  private func merge(
    _ folder: TemporaryFolder, _ base: String?, _ ours: String, _ theirs: String,
    resolving resolutions: String? = nil,
    as format: OutputFormat = .json, into form: MergeRequest.Form? = nil
  ) throws -> Outcome {
    let output = folder.path("合并-\(UUID().uuidString).\(format.rawValue)")
    let conflicts = folder.path("冲突-\(UUID().uuidString).xlsx")
    var problems: [String] = []
    var merging = Merging(
      MergeRequest(
        base: base.map { .file(path: $0) }, ours: .file(path: ours), theirs: .file(path: theirs),
        output: output,
        form: form ?? .new(format, encoding: .utf8, carriesBase: false), conflicts: conflicts,
        resolutions: resolutions),
      standardOutput: { _ in },
      report: { event in
        if case .decision(let problem) = event { problems.append(problem.id) }
        if case .failed(let failure) = event { problems.append(failure.id) }
      })
    let outcome = merging.run()
    let result = try? Data(contentsOf: URL(filePath: output))
    return Outcome(
      outcome: outcome, result: result.map { [UInt8]($0) },
      conflicts: FileManager.default.fileExists(atPath: conflicts) ? conflicts : nil, problems: problems)
  }

  private func texts(of submission: Submission) -> Set<String> {
    let fields = submission.projects.flatMap { project -> [String?] in
      [project.code, project.name, project.unit.code, project.unit.name, project.purpose] + project.goals
        + [project.budget.total, project.budget.fiscal, project.budget.other].map { $0?.description }
        + project.indicators.flatMap {
          [$0.level1, $0.level2, $0.level3, $0.description, $0.target.raw, $0.basis, $0.remark]
        }
    }
    return Set(fields.compactMap(\.self))
  }

  @Test func lawsHoldForFiles() throws {
    let versions = try Versions()
    var merged = 0
    for seed in 0..<12 as Range<UInt64> {
      var source = RandomSubmission(seed: seed)
      source.projectLimit = 3
      source.indicatorLimit = 5
      let base = source.next()
      var edits = RandomEdits(seed: seed)
      let (one, other) = (edits.edit(base, count: 3), edits.edit(base, count: 3))
      guard !base.projects.isEmpty, !one.projects.isEmpty, !other.projects.isEmpty else { continue }
      let b = try versions.write(base, "原\(seed)", as: .json)
      let a = try versions.write(one, "甲\(seed)", as: .json)
      let c = try versions.write(other, "乙\(seed)", as: .json)
      let expected = SubmissionJSON.bytes(of: one)
      #expect(try merge(versions.folder, b, a, b).result == expected, "seed \(seed)")
      #expect(try merge(versions.folder, b, b, a).result == expected, "seed \(seed)")
      #expect(try merge(versions.folder, b, a, a).result == expected, "seed \(seed)")
      let (left, right) = (try merge(versions.folder, b, a, c), try merge(versions.folder, b, c, a))
      #expect(left.result == right.result, "seed \(seed)")
      #expect((left.result == nil) == (left.conflicts != nil), "seed \(seed)")
      guard let result = left.result else { continue }
      merged += 1
      let submission = try SubmissionJSON.read(bytes: result).submissions[0]
      let known = [base, one, other].reduce(into: Set<String>()) { $0.formUnion(texts(of: $1)) }
      #expect(texts(of: submission).subtracting(known).isEmpty, "seed \(seed)")
    }
    #expect(merged > 2)
  }

  /// A draft in three versions whose sides change one amount differently and other things besides.
  private struct Trio {
    let versions: Versions
    let base: String
    let ours: String
    let theirs: String

    init() throws {
      versions = try Versions()
      let draft = ProjectFolder.draft("公证处补助办公经费.xlsx").path
      let content = try InputReader().read(draft)
      let submission = try JoinedDepartments(content, fiscalYear: nil).submission
      let package = try BureauWorkbook.package(of: submission)
      base = try versions.folder.write(BasedWorkbook(package, options: IntakeOptions()).bytes, "原稿.xlsx")
      ours = try Trio.edited(base, ["C4": "500000", "B5": "保障办公"], "我方.xlsx", versions.folder)
      theirs = try Trio.edited(base, ["C4": "450000", "E12": "12月底前"], "对方.xlsx", versions.folder)
    }

    static func edited(
      _ path: String, _ cells: [String: String], _ name: String, _ folder: TemporaryFolder
    ) throws -> String {
      let patch = try WorkbookPatch(path: path)
      var values: [CellReference: PatchValue] = [:]
      for (cell, text) in cells {
        let reference = try #require(CellReference(cell))
        values[reference] = ExactDecimal(text).map { .number($0) } ?? .text(text)
      }
      let sheet = try #require(try patch.sheets().first)
      try patch.set(values, in: sheet)
      return try folder.write(try patch.bytes(), name)
    }
  }

  @Test func theBaseIsFoundInsideBothSides() throws {
    let trio = try Trio()
    let other = try Trio.edited(trio.base, ["E12": "12月底前"], "丙.xlsx", trio.versions.folder)
    let outcome = try merge(trio.versions.folder, nil, trio.ours, other)
    #expect(outcome.outcome.isEmpty && outcome.conflicts == nil, "\(outcome.problems)")
    let project = try SubmissionJSON.read(bytes: try #require(outcome.result)).submissions[0].projects[0]
    #expect(project.budget.total?.description == "500000.00" && project.purpose == "保障办公")
    #expect(project.indicators[2].target.raw == "12月底前")
  }

  @Test func aConflictIsDecidedByAPerson() throws {
    let trio = try Trio()
    let folder = trio.versions.folder
    let open = try merge(folder, trio.base, trio.ours, trio.theirs)
    #expect(open.outcome == .contradicted && open.result == nil)
    let file = try #require(open.conflicts)
    #expect(PackageCheck.problems(in: [UInt8](try Data(contentsOf: URL(filePath: file)))) == [])
    let unanswered = try merge(folder, trio.base, trio.ours, trio.theirs, resolving: file)
    #expect(
      unanswered.result == nil && unanswered.problems.contains("conflict-unanswered"),
      "\(unanswered.problems)")
    for (answer, total) in [
      ("我方", "500000.00"), ("对方", "450000.00"), ("原稿", "600000.00"), ("480000", "480000.00"),
    ] {
      let decided = try Trio.edited(file, ["G5": answer], "冲突\(total).xlsx", folder)
      let outcome = try merge(folder, trio.base, trio.ours, trio.theirs, resolving: decided)
      let result = try #require(outcome.result, "\(answer) \(outcome.problems)")
      let project = try SubmissionJSON.read(bytes: result).submissions[0].projects[0]
      #expect(project.budget.total?.description == total, "\(answer)")
    }
    let nonsense = try Trio.edited(file, ["G5": "随便"], "随便.xlsx", folder)
    let refused = try merge(folder, trio.base, trio.ours, trio.theirs, resolving: nonsense)
    #expect(refused.result == nil && !refused.problems.isEmpty)
    // Decided for other versions than those that are merged.
    let decided = try Trio.edited(file, ["G5": "我方"], "旧冲突.xlsx", folder)
    let later = try Trio.edited(trio.theirs, ["C4": "430000"], "后来.xlsx", folder)
    let stale = try merge(folder, trio.base, trio.ours, later, resolving: decided)
    #expect(stale.result == nil && !stale.problems.isEmpty, "\(stale.problems)")
  }

  @Test func theResultGoesIntoTheCellsOfAWorkbook() throws {
    let trio = try Trio()
    let other = try Trio.edited(trio.base, ["E12": "12月底前"], "丙.xlsx", trio.versions.folder)
    let outcome = try merge(
      trio.versions.folder, trio.base, trio.ours, other, as: .xlsx,
      into: .into(workbook: trio.ours, carriesBase: true))
    let bytes = try #require(outcome.result, "\(outcome.problems)")
    #expect(PackageCheck.problems(in: bytes) == [])
    let (old, new) = (
      try #require(PackageParts([UInt8](try Data(contentsOf: URL(filePath: trio.ours))))),
      try #require(PackageParts(bytes))
    )
    let changed = old.names.filter { old.contents[$0] != new.contents[$0] }
    #expect(
      Set(changed).isSubset(of: ["xl/worksheets/sheet1.xml", "customXml/item1.xml", "docProps/custom.xml"]),
      "\(changed)")
    #expect(old.names == new.names)
  }

  @Test func filesThatAreNoDecisionsAreRefused() throws {
    let trio = try Trio()
    let folder = trio.versions.folder
    for bytes: [UInt8] in [
      Array("text".utf8), WorkbookMaker([SheetMaker("表", [CellMaker("A1", "别的")])]).bytes(),
    ] {
      let file = try folder.write(bytes, "坏.xlsx")
      let outcome = try merge(folder, trio.base, trio.ours, trio.theirs, resolving: file)
      #expect(outcome.result == nil && !outcome.problems.isEmpty && !outcome.outcome.isEmpty)
    }
    for hostile in HostileFile.all.prefix(6) {
      let file = try folder.write(hostile.bytes(), "敌.xlsx")
      let outcome = try merge(folder, trio.base, trio.ours, trio.theirs, resolving: file)
      #expect(outcome.result == nil && !outcome.outcome.isEmpty, "\(hostile)")
    }
  }
}
