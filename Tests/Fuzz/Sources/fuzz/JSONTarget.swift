import BudgetModel
import Exchange
import TestSupport
import Wording

/// Whatever the bytes: submissions that can be written and read again, or a refusal.
enum JSONTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(JSONRefusal) {
      let read = try SubmissionJSON.read(bytes: bytes).submissions
      let again = try SubmissionJSON.read(bytes: SubmissionJSON.bytes(of: read)).submissions
      precondition(again == read)
    } catch {
      precondition(!error.text(in: .english).isEmpty)
    }
  }

  static func seeds() throws -> [[UInt8]] {
    var submissions = RandomSubmission(seed: 2)
    submissions.projectLimit = 2
    submissions.indicatorLimit = 3
    return try SampleFiles.submissions() + (0..<8).map { _ in SubmissionJSON.bytes(of: submissions.next()) }
  }
}
