import BudgetModel
import Exchange
import Foundation
import Intake
import TestSupport
import Testing

/// What is written and read again is the same.
@Suite struct RoundTripTests {
  @Test(arguments: OutputFormat.allCases)
  func realSubmissionsComeBack(format: OutputFormat) throws {
    let folder = try TemporaryFolder()
    for name in ["司法局2022年绩效文本.json", "公证处补助办公经费.json"] {
      let source = ProjectFolder.expected(name).path
      let outcome = try Self.convert(source, to: format, in: folder)
      #expect(outcome == [])
      let written = try folder.names().map(folder.path)
      #expect(try Intaken(written).submission == Intaken([source]).submission)
      for path in written { try FileManager.default.removeItem(atPath: path) }
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func randomSubmissionsComeBack(format: OutputFormat) throws {
    let folder = try TemporaryFolder()
    var random = RandomSubmission(seed: 2022)
    for number in 0..<60 {
      let submission = random.next()
      try Self.write(submission, as: format, in: folder)
      let written = try folder.names().map(folder.path)
      let read = try Intaken(written)
      #expect(Self.differences(between: [submission], and: read.departments.map(\.submission)) == [])
      #expect(read.departments.map(\.submission) == [submission], "submission \(number)")
      for path in written { try FileManager.default.removeItem(atPath: path) }
    }
  }

  /// The lines of canonical JSON that differ, to see at a glance what was lost.
  private static func differences(between left: [Submission], and right: [Submission]) -> [String] {
    func lines(_ submissions: [Submission]) -> [String] {
      String(decoding: SubmissionJSON.bytes(of: submissions), as: UTF8.self).components(separatedBy: "\n")
    }
    return lines(right).difference(from: lines(left)).map { change in
      switch change {
      case .remove(_, let line, _): "-" + line
      case .insert(_, let line, _): "+" + line
      }
    }
  }

  private static func convert(
    _ path: String, to format: OutputFormat, in folder: TemporaryFolder
  ) throws -> ConversionOutcome {
    var conversion = Conversion(
      ConversionRequest(
        inputs: [path], destination: .file(folder.path("out.\(format.rawValue)")), format: format),
      standardOutput: { _ throws(OutputFailure) in }, report: { _ in })
    return conversion.run()
  }

  private static func write(
    _ submission: Submission, as format: OutputFormat, in folder: TemporaryFolder
  ) throws {
    switch format {
    case .json: try folder.write(SubmissionJSON.bytes(of: submission), "out.json")
    case .csv:
      try folder.write(IndicatorListCSV.bytes(of: submission), "out.csv")
      if let text = try OverallTextCSV.bytes(of: submission) { try folder.write(text, "out（部门整体绩效目标）.csv") }
    case .xlsx: try folder.write(BureauWorkbook.package(of: submission), "out.xlsx")
    }
  }
}
