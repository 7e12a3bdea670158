import BudgetModel
import Exchange
import Foundation
import Intake
import Spreadsheet
import TestSupport
import Testing

/// The drafts of one department, against what must come out of them.
@Suite struct DraftTests {
  private static let drafts = [
    ("司法局2022年绩效文本.xlsx", "司法局2022年绩效文本.json", [String]()),
    ("司法局2022年绩效目标表（合并）.xlsx", "司法局2022年绩效目标表.json", []),
    ("司法局2022年绩效文本（粘贴稿）.xlsx", "司法局2022年绩效目标表.json", []),
    (
      "司法局2022年绩效指标明细.xlsx", "司法局2022年绩效目标表.json",
      Array(repeating: "money-unit-unknown", count: 7)
    ),
    ("公证处补助办公经费.xlsx", "公证处补助办公经费.json", []),
  ]

  @Test(arguments: drafts)
  func draftBecomesTheExpectedSubmission(draft: String, expected: String, said: [String]) throws {
    let read = try Intaken([ProjectFolder.draft(draft).path])
    let json = try [UInt8](Data(contentsOf: ProjectFolder.expected(expected)))
    #expect(read.departments.map(\.submission) == (try SubmissionJSON.read(bytes: json).submissions))
    #expect(read.said == said)
  }

  /// All drafts but the whole text's are the same forms: together they are what each of them is.
  @Test func draftsOfOneDepartmentAreOneSubmission() throws {
    let read = try Intaken(Self.drafts.map { ProjectFolder.draft($0.0).path })
    let whole = try Intaken([ProjectFolder.draft(Self.drafts[0].0).path])
    #expect(read.departments.count == 1)
    #expect(read.submission == whole.submission)
    #expect(!read.said.contains("project-conflict"))
  }

  @Test func blankTemplateHoldsNothing() throws {
    let read = try Intaken([ProjectFolder.template("项目绩效目标表.xlsx").path])
    #expect(read.departments.allSatisfy { $0.submission.projects.isEmpty })
    #expect(read.said == ["note-not-taken", "note-not-taken", "form-blank", "hidden-sheets-skipped"])
  }

  // MARK: Where fields stand

  private typealias Cells = [String: [String: [String: String]]]

  @Test func fieldsStandInTheExpectedCells() throws {
    let expected = try JSONDecoder().decode(
      Cells.self, from: Data(contentsOf: ProjectFolder.expected("cells.json")))
    for (file, forms) in expected where file.hasPrefix("drafts/") {
      let read = try Intaken([ProjectFolder.samples.appending(path: file).path])
      let department = try #require(read.departments.first)
      for (project, provenance) in zip(department.submission.projects, department.provenance) {
        let fields = try #require(forms[provenance.sheet] ?? forms[project.code ?? ""], "\(file)")
        #expect(Self.cells(of: provenance) == fields, "\(file) \(provenance.sheet)")
      }
    }
  }

  /// The first cell of each field, under the name that `--sources` gives it.
  private static func cells(of provenance: Provenance) -> [String: String] {
    var cells: [String: String] = [:]
    for (path, source) in provenance.fields {
      let name = "\(path)".replacing(".target", with: ".value")
      cells[name] = source.cells.first.map { "\($0)" }
    }
    return cells
  }
}
