import BudgetModel
import Corrections
import Exchange
import Foundation
import Intake
import TestSupport
import Testing

@testable import Returns

/// Submissions as files of a folder, and back.
struct Versions {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Writes a submission; returns the path.
  func write(_ submission: Submission, _ name: String, as format: OutputFormat) throws -> String {
    let bytes =
      switch format {
      case .json: SubmissionJSON.bytes(of: submission)
      case .csv: try IndicatorListCSV.bytes(of: submission)
      case .xlsx: try BureauWorkbook.package(of: submission)
      }
    return try folder.write(bytes, "\(name).\(format.rawValue)")
  }

  func read(_ paths: String...) throws -> [ReadVersion] {
    try VersionReader().read(paths.map { .file(path: $0) }).map { try $0.get() }
  }

  /// Applies a list to a file.
  func apply(_ list: String, to target: String, output: String) -> (
    outcome: ConversionOutcome, events: [ApplyEvent]
  ) {
    var events: [ApplyEvent] = []
    var applying = Applying(
      ApplyRequest(corrections: list, target: target, output: output),
      standardOutput: { _ throws(OutputFailure) in }, report: { events.append($0) })
    return (applying.run(), events)
  }
}

extension [ApplyEvent] {
  var refusals: [ApplyRefusal] { compactMap { if case .refused(let refusal) = $0 { refusal } else { nil } } }
  var failures: [ApplyFailure] { compactMap { if case .failed(let failure) = $0 { failure } else { nil } } }
}
