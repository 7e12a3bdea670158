import Exchange
public import Intake
import OOXML
public import Review
public import Wording

/// Gives the workbooks of a check back with their findings on the very cells.
///
/// Good workbooks are written whatever becomes of the others, each whole or not at all.
public struct Annotation {
  private let request: RemarkRequest
  private let report: (RemarkEvent) -> Void
  private var outcome: ConversionOutcome = []

  /// - Parameters:
  ///   - request: its inputs are those of the check.
  ///   - report: is told what happens.
  public init(_ request: RemarkRequest, report: @escaping (RemarkEvent) -> Void) {
    self.request = request
    self.report = report
  }

  /// Writes the workbooks.
  ///
  /// - Parameters:
  ///   - result: what the check of the request's inputs came to.
  ///   - failOn: from which severity on findings keep a file from being ready.
  ///   - paths: where each input's workbook goes; see ``RemarkOutputs``.
  public mutating func run(
    _ result: CheckResult, failingOn failOn: Severity, to paths: [String]
  ) -> ConversionOutcome {
    for (input, path) in zip(result.inputs, paths) {
      // What could not be read was told by the check.
      guard let content = input.content else { continue }
      do throws(RemarkFailure) {
        guard content.isWorkbook else { throw RemarkFailure.notAWorkbook(path: input.path) }
        try write(input, result, to: path)
      } catch {
        outcome.insert(error.outcome)
        report(.failed(error))
      }
    }
    if case .folder(let folder) = request.destination, result.inputs.count > 1 {
      let overview = RemarkOverview(result, failingOn: failOn, in: request.language)
      writeOverview(overview, to: RemarkOverview.path(besides: paths, in: folder, request.language))
    }
    return outcome
  }

  private mutating func writeOverview(_ overview: RemarkOverview, to path: String) {
    do throws(RemarkFailure) {
      guard !FileIdentity.names(path, oneOf: request.inputs) else { throw .outputIsInput(path: path) }
      do throws(OutputFailure) { try WholeFile.write(try overview.package(), to: path) } catch {
        throw .output(error)
      }
      report(.overviewWritten(path: path))
    } catch {
      outcome.insert(error.outcome)
      report(.failed(error))
    }
  }

  private func write(
    _ input: CheckedInput, _ result: CheckResult, to path: String
  ) throws(RemarkFailure) {
    let findings = result.findings(ofFile: input.file)
    let workbook: RemarkedWorkbook
    do {
      workbook = try RemarkedWorkbook(
        path: input.path, findings: findings, omitted: result.omitted.filter { $0.file == input.file },
        followUp: result.followUps.first { $0.file == input.file }, limits: request.limits,
        in: request.language)
    } catch {
      throw .patch(path: input.path, error)
    }
    do { try WholeFile.write(workbook.bytes, to: path) } catch { throw .output(error) }
    for notice in workbook.notices { report(.noticed(path: path, notice)) }
    report(.written(path: path, remarks: findings.count))
  }
}
