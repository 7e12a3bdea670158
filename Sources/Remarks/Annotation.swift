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
  /// Of several inputs each gets the findings of its own, also of projects that stand in another too.
  ///
  /// - Parameters:
  ///   - result: what the check came to.
  ///   - check: the request of the check; its inputs are those of the remarks' request.
  ///   - failOn: from which severity on findings keep a file from being ready.
  ///   - paths: where each input's workbook goes; see ``RemarkOutputs``.
  public mutating func run(
    _ result: CheckResult, of check: CheckRequest, failingOn failOn: Severity, to paths: [String]
  ) -> ConversionOutcome {
    let files = result.inputs.map { CheckedFile($0, of: result, check) }
    for (file, path) in zip(files, paths) {
      // What could not be read was told by the check.
      guard let content = file.input.content else { continue }
      do throws(RemarkFailure) {
        guard content.isWorkbook else { throw RemarkFailure.notAWorkbook(path: file.input.path) }
        try write(file, packed: check.options.packed, to: path)
      } catch {
        outcome.insert(error.outcome)
        report(.failed(error))
      }
    }
    if case .folder(let folder) = request.destination, files.count > 1 {
      let overview = RemarkOverview(files, failingOn: failOn, in: request.language)
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
    _ file: CheckedFile, packed: PackedInputs, to path: String
  ) throws(RemarkFailure) {
    let workbook: RemarkedWorkbook
    do {
      workbook = try RemarkedWorkbook(
        path: file.input.path, packed: packed, findings: file.findings, omitted: file.result.omitted,
        followUp: file.followUp, limits: request.limits, in: request.language)
    } catch {
      throw .patch(path: file.input.path, error)
    }
    do { try WholeFile.write(workbook.bytes, to: path) } catch { throw .output(error) }
    for notice in workbook.notices { report(.noticed(path: path, notice)) }
    report(.written(path: path, remarks: file.findings.count))
  }
}
