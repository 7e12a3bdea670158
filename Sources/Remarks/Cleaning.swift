import Exchange
public import Intake
import OOXML

/// Takes out of workbooks what checks put into them.
///
/// Good workbooks are written whatever becomes of the others, each whole or not at all.
public struct Cleaning {
  private let request: RemarkRequest
  private let report: (RemarkEvent) -> Void
  private var outcome: ConversionOutcome = []

  /// - Parameter report: is told what happens.
  public init(_ request: RemarkRequest, report: @escaping (RemarkEvent) -> Void) {
    self.request = request
    self.report = report
  }

  /// Writes the workbooks without our remarks.
  public mutating func run() -> ConversionOutcome {
    do {
      for (input, path) in zip(request.inputs, try RemarkOutputs(request).paths()) {
        do { try clean(input, to: path) } catch { fail(error) }
      }
    } catch {
      fail(error)
    }
    return outcome
  }

  private func clean(_ input: String, to path: String) throws(RemarkFailure) {
    let cleaned: CleanedWorkbook
    do {
      cleaned = try CleanedWorkbook(path: input, limits: request.limits)
    } catch {
      throw .patch(path: input, error)
    }
    do { try WholeFile.write(cleaned.bytes, to: path) } catch { throw .output(error) }
    report(cleaned.hadRemarks ? .cleaned(path: path) : .nothingToClean(path: path))
  }

  private mutating func fail(_ failure: RemarkFailure) {
    outcome.insert(failure.outcome)
    report(.failed(failure))
  }
}
