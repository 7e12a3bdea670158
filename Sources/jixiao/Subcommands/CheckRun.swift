import Exchange
import Intake
import Remarks
import Reports
import Review
import Wording

/// Carries a check out, and writes what it found.
struct CheckRun {
  let request: CheckRequest
  let format: FindingsFormat
  let failOn: Severity

  /// Where the page goes, nil where none is asked for.
  let reportPath: String?

  /// Where the workbooks go back with remarks, nil where that is not asked for.
  let annotation: RemarkRequest?
  let console: Console

  func status() -> ExitStatus {
    if let reportPath, request.isInput(reportPath) {
      console.error(ConversionFailure.outputIsInput(path: reportPath))
      return .usage
    }
    let paths: [String]
    do {
      paths = try annotation.map { request throws(RemarkFailure) in try RemarkOutputs(request).paths() } ?? []
    } catch {
      console.error(error)
      return ExitStatus(error.outcome, isStrict: false)
    }
    let report = InputReport(console: console, tellsContent: false)
    var checking = Checking(request, report: report.take)
    let result = checking.run()
    console.endProgress()
    let verdict = CheckVerdict(result, failingOn: failOn)
    let written = [write(result, verdict), writeReport(result, verdict), annotate(result, to: paths)].worst()
    return ExitStatus(result, verdict).worse(written)
  }

  // MARK: Output

  private func write(_ result: CheckResult, _ verdict: CheckVerdict) -> ExitStatus {
    let bytes =
      switch format {
      case .text: text(FindingsText(result, verdict: verdict, in: console.language))
      case .json: FindingsJSON.bytes(of: result, verdict: verdict, in: console.language)
      }
    let output = DataOutput(name: ConversionReport(console: console).standardOutputName)
    do {
      try output.write(bytes)
    } catch {
      console.error(error)
      return .output
    }
    return output.isClosed ? .output : .done
  }

  private func text(_ text: FindingsText) -> [UInt8] {
    let hasColour = Terminal.standardOutput(HeededEnvironment.variables).hasColour
    var bytes: [UInt8] = []
    for line in text.lines {
      if let severity = line.severity {
        bytes += severity.word(in: console.language, hasColour: hasColour).utf8
        bytes.append(0x20)
      }
      bytes += PrintableText.onOneLine(line.text).utf8
      bytes.append(0x0A)
    }
    return bytes
  }

  private func annotate(_ result: CheckResult, to paths: [String]) -> ExitStatus {
    guard let annotation else { return .done }
    var run = Annotation(annotation, report: RemarkReport(console: console).take)
    return ExitStatus(run.run(result, of: request, failingOn: failOn, to: paths), isStrict: false)
  }

  private func writeReport(_ result: CheckResult, _ verdict: CheckVerdict) -> ExitStatus {
    guard let reportPath else { return .done }
    do {
      try WholeFile.write(
        FindingsPage.bytes(of: result, verdict: verdict, in: console.language), to: reportPath)
    } catch {
      console.error(error)
      return .output
    }
    console.notice(CheckMessage.reportWritten(path: reportPath))
    return .done
  }
}

extension ExitStatus {
  init(_ result: CheckResult, _ verdict: CheckVerdict) {
    var statuses: [ExitStatus] = []
    for input in result.inputs {
      if case .refused(_, let isLimit) = input.outcome { statuses.append(isLimit ? .limit : .unreadable) }
    }
    if !verdict.blocking.isEmpty || verdict.hasUnreadPart { statuses.append(.findings) }
    // As where an input could not be read: there is nothing that could be submitted.
    if verdict.isEmpty, statuses.isEmpty { statuses.append(.unreadable) }
    self = statuses.worst()
  }
}
