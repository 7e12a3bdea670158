import BudgetModel
import Corrections
import Exchange
import Foundation
import Intake
import Reports
import TestSupport
import Testing
import Wording

@testable import Returns

/// Random edits, from file to file: written, compared, put into a list, applied, and read again.
@Suite struct CorrectedFileTests {
  /// What the list can't say, and what it says and the file can't take, is all that is missing from the new version.
  @Test(arguments: OutputFormat.allCases, ["csv", "json"])
  func listOfADifferenceMakesTheNewFile(format: OutputFormat, list: String) throws {
    let versions = try Versions()
    for seed in 0..<UInt64(format == .xlsx ? 8 : 15) {
      var source = RandomSubmission(seed: seed)
      source.projectLimit = 3
      source.indicatorLimit = 6
      let old = source.next()
      guard !old.projects.isEmpty else { continue }
      var edits = RandomEdits(seed: seed)
      let new = edits.edit(old, count: Int(seed % 6) + 1)
      guard !new.projects.isEmpty else { continue }
      let paths = [
        try versions.write(old, "旧", as: format), try versions.write(new, "新", as: format),
      ]
      let read = try versions.read(paths[0], paths[1])
      let difference = Difference(from: read[0].version, to: read[1].version)
      let corrections = try versions.folder.write(
        list == "csv" ? CorrectionListCSV.bytes(of: difference) : json(read), "更正.\(list)")
      let output = versions.folder.path("改.\(format.rawValue)")
      let (outcome, events) = versions.apply(corrections, to: paths[0], output: output)
      let count = CorrectionList(difference).corrections.count
      guard FileManager.default.fileExists(atPath: output) else {
        #expect(count == events.refusals.count, "seed \(seed)")
        continue
      }
      let refused = Set(events.refusals.map(\.correction.path.description))
      let corrected = try versions.read(output)[0]
      let rest = Difference(
        from: Version(corrected.version.submission), to: Version(read[1].version.submission))
      for change in CorrectionList(rest).corrections {
        #expect(refused.contains(change.path.description), "seed \(seed): \(change.path)")
      }
      #expect(
        (outcome == .contradicted) == (!refused.isEmpty || (list == "json" && hasWholeParts(difference))),
        "seed \(seed)")
      if format == .xlsx {
        #expect(PackageCheck.problems(in: [UInt8](try Data(contentsOf: URL(filePath: output)))) == [])
      }
      try FileManager.default.removeItem(atPath: output)
    }
  }

  private func json(_ read: [ReadVersion]) -> [UInt8] {
    DifferenceJSON.bytes(
      of: ComparedVersions(
        old: .init(name: "旧", version: read[0].version), new: .init(name: "新", version: read[1].version)),
      in: .english)
  }

  private func hasWholeParts(_ difference: Difference) -> Bool {
    difference.changes.contains {
      [.added, .removed, .moved].contains($0.action) || $0.place?.path == .overall
    }
  }
}
