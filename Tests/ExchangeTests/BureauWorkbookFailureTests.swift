import BudgetModel
import Exchange
import Glibc
import Testing

@Suite struct BureauWorkbookFailureTests {
  @Test func writesTheFileWhole() throws {
    let folder = try OutputFolder()
    try BureauWorkbook.write(SubmissionSamples.submission, to: "\(folder.path)/甲.xlsx")
    #expect(folder.names == ["甲.xlsx"])
    #expect(try folder.content("甲.xlsx") == BureauWorkbook.package(of: SubmissionSamples.submission))
  }

  @Test func failureLeavesNothing() throws {
    let folder = try OutputFolder()
    let tooLong = SubmissionSamples.submission { $0.purpose = String(repeating: "甲", count: 40_000) }
    #expect(throws: OutputFailure.self) { try BureauWorkbook.write(tooLong, to: "\(folder.path)/甲.xlsx") }
    #expect(throws: OutputFailure.folderMissing(folder: "\(folder.path)/no")) {
      try BureauWorkbook.write(SubmissionSamples.submission, to: "\(folder.path)/no/甲.xlsx")
    }
    #expect(throws: OutputFailure.isFolder(path: folder.path)) {
      try BureauWorkbook.write(SubmissionSamples.submission, to: folder.path)
    }
    #expect(folder.names == [])
  }

  @Test(arguments: ["/nonexistent/jixiao", "/dev/full", "/proc"])
  func temporaryFolderThatCannotBeUsed(path: String) async throws {
    await #expect(processExitsWith: .success) { [path = path as String] in
      setenv("TMPDIR", path, 1)
      let failure = #expect(throws: OutputFailure.self) {
        try BureauWorkbook.package(of: SubmissionSamples.submission)
      }
      #expect(failure?.id == "output-temporary-folder")
    }
  }

  /// libxlsxwriter doesn't notice that a temporary file was cut short: the package would lack cells.
  @Test(arguments: [3_000, 20_000, 70_000])
  func fullTemporaryFolder(limit: Int) async throws {
    await #expect(processExitsWith: .success) { [limit = limit as Int] in
      // Text that packs well, so that its part is far longer than the package.
      let submission = SubmissionSamples.submission { project in
        project.purpose = String(repeating: "甲", count: 30_000)
        project.indicators = (0..<60).map { SubmissionSamples.indicator("产出指标", "数量指标", "\($0)") }
      }
      FileSizeLimit.set(limit)
      #expect(throws: OutputFailure.workbookDamaged) { try BureauWorkbook.package(of: submission) }
    }
  }
}
