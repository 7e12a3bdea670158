import BudgetModel
import Foundation
import TestSupport
import Testing

@testable import Exchange

@Suite struct JSONSampleTests {
  static let samples = ["司法局2022年绩效文本.json", "司法局2022年绩效目标表.json", "公证处补助办公经费.json"]

  private func sample(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: ProjectFolder.expected(name)))
  }

  @Test(arguments: samples) func sampleIsWrittenAsItWasRead(_ name: String) throws {
    let sample = try sample(name)
    let result = try SubmissionJSON.read(bytes: sample)
    let written = SubmissionJSON.bytes(of: result.submissions[0])
    #expect(withoutReadings(written) == withoutReadings(sample))
    #expect(result.notices.allSatisfy { $0.id == "json-reading-differs" })
  }

  /// Byte for byte, readings included, as soon as the grammar of targets reads them.
  @Test(
    .enabled(if: IndicatorTarget(reading: "≥1次", fiscalYear: nil).kind == .quantitative), arguments: samples)
  func sampleComesBackByteForByte(_ name: String) throws {
    let sample = try sample(name)
    let result = try SubmissionJSON.read(bytes: sample)
    #expect(result.notices == [])
    #expect(SubmissionJSON.bytes(of: result.submissions[0]) == sample + [0x0A])
  }

  /// The lines without those of targets' readings, and without commas at their ends.
  private func withoutReadings(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { line in
      !["kind", "comparator", "number", "upper", "date"].contains { line.contains("\"\($0)\": ") }
        && !(line.contains("\"unit\": ") && !line.hasSuffix("{"))
    }.map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
  }
}
