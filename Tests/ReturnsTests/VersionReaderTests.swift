import BudgetModel
import Corrections
import Exchange
import Intake
import OOXML
import TestSupport
import Testing

@testable import Returns

@Suite struct VersionReaderTests {
  private static func project(_ code: String, unit: String, purpose: String? = nil) -> Project {
    Project(code: code, name: "项目\(code)", unit: BudgetUnit(code: unit), purpose: purpose)
  }

  /// A mistyped unit makes no second version of what is to be compared.
  @Test func projectsOfSeveralDepartmentsStandInOneVersion() throws {
    let versions = try Versions()
    let submission = Submission(projects: [
      Self.project("P1", unit: "315001"), Self.project("P2", unit: "361001"),
      Self.project("P3", unit: "315001"),
    ])
    let read = try versions.read(versions.write(submission, "稿", as: .xlsx))[0]
    #expect(read.version.submission.projects.map(\.code) == ["P1", "P2", "P3"])
    #expect(read.version.provenance.count == 3 && read.departments == ["315", "361"])
    #expect(read.isWorkbook)
  }

  @Test func contradictoryFileIsNoVersion() throws {
    let versions = try Versions()
    let submission = Submission(projects: [
      Self.project("P1", unit: "315001", purpose: "甲"), Self.project("P1", unit: "315001", purpose: "乙"),
    ])
    let path = try versions.write(submission, "稿", as: .xlsx)
    let result = VersionReader().read([.file(path: path)])[0]
    guard case .failure(let refusal) = result else {
      Issue.record("read")
      return
    }
    #expect(refusal.id == "version-contradictory" && refusal.category == .unreadable)
  }

  @Test func refusedFileDoesNotHinderTheOther() throws {
    let versions = try Versions()
    let path = try versions.write(Submission(projects: [Self.project("P1", unit: "315001")]), "稿", as: .json)
    let results = VersionReader().read([.file(path: versions.folder.path("无.xlsx")), .file(path: path)])
    #expect((try? results[0].get()) == nil)
    let read = try results[1].get()
    #expect(read.name == "稿.json" && !read.isWorkbook)
  }

  @Test func archivesAreAskedForTheirVersions() throws {
    let archived = ArchivedVersion(file: "a.db", code: "315", version: "2")
    let reader = VersionReader { asked throws(VersionRefusal) in
      Version(Submission(department: Department(code: asked.code)))
    }
    let read = try reader.read([.archived(archived)])[0].get()
    #expect(read.version.submission.department.code == "315" && read.name == "archive:a.db#315@2")
    let without = VersionReader().read([.archived(archived)])[0]
    if case .failure(let refusal) = without {
      #expect(refusal.id == "version-without-archive")
    } else {
      Issue.record("read")
    }
  }
}
