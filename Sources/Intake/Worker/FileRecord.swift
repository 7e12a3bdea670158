import BudgetModel
import OOXML
import Review
public import Wording

/// All that is known of one file after it was read and checked by itself.
public struct FileRecord: Sendable {
  /// What became of the file.
  enum Outcome: String, Sendable {
    case accepted

    /// It was accepted, and something was found in it.
    case findings

    /// Nothing of it was taken.
    case quarantined
  }

  /// As the user gave it.
  let path: String

  /// Nil for what could not be opened.
  let sha256: String?
  let size: Int?
  var facts: [Fact] = []

  var check = CheckResult()

  /// Why nothing was taken, nil where something was.
  var refusal: (any Worded & Sendable)?

  var outcome: Outcome {
    if refusal != nil { return .quarantined }
    return check.totals.findings > 0 ? .findings : .accepted
  }

  /// Reads and checks a file; whatever it holds, there is a record.
  public init(reading path: String, rules: CheckRules, options: IntakeOptions) {
    self.path = path
    do throws(Refusal) {
      let file = try OpenFile(path: path)
      sha256 = try file.sha256()
      size = file.size
    } catch {
      (sha256, size) = (nil, nil)
    }
    let request = CheckRequest(inputs: [path], rules: rules, options: options)
    let batch = InputBatch(reading: [path], options: options) { _ in }
    var checking = Checking(request)
    check = checking.run(on: batch)
    refusal = check.refusedInputs.first?.refusal
    var assembly = Assembly(fiscalYear: options.fiscalYear)
    facts = assembly.departments(of: batch.contents).flatMap { department in
      department.versions.flatMap { Fact.facts(of: $0, department: department.submission.department.code) }
    }
  }

  /// The record of a file that nothing could be learned of.
  public init(path: String, refusal: any Worded & Sendable) {
    self.path = path
    self.refusal = refusal
    (sha256, size) = (nil, nil)
  }
}
