import Corrections
import Exchange
import Intake
import OOXML
import Reports
import Returns
import Wording

/// Carries a comparison out, and writes what differs.
struct DiffRun {
  let references: [VersionReference]
  let options: IntakeOptions
  let format: DifferenceFormat

  /// Where to write, nil for standard output.
  let path: String?
  let hidesForm: Bool
  let encoding: TextEncoding
  let console: Console

  /// So many of the parts that a list leaves out are named.
  private static let named = 10

  func status() -> ExitStatus {
    if let path, FileIdentity.names(path, oneOf: inputs) {
      console.error(ConversionFailure.outputIsInput(path: path))
      return .usage
    }
    let results = VersionReader(options: options, archive: ArchivedVersions.read).read(
      references, report: InputReport(console: console, tellsContent: false).take)
    console.endProgress()
    for result in results { VersionReport(console: console).take(result) }
    var versions: [ReadVersion] = []
    for result in results {
      if case .success(let version) = result { versions.append(version) }
    }
    guard versions.count == 2 else {
      return results.map { result in
        if case .failure(let refusal) = result { ExitStatus(refusal) } else { .done }
      }.worst()
    }
    return compare(versions[0], versions[1])
  }

  private var inputs: [String] {
    references.map(\.path)
  }

  private func compare(_ old: ReadVersion, _ new: ReadVersion) -> ExitStatus {
    let compared = ComparedVersions(
      old: .init(name: old.name, version: old.version), new: .init(name: new.name, version: new.version),
      hidesForm: hidesForm)
    let written = write(compared, new)
    if format == .csv { tellLeftOut(by: compared) }
    return written.worse(compared.difference.isEmpty ? .done : .findings)
  }

  // MARK: Output

  private func write(_ compared: ComparedVersions, _ new: ReadVersion) -> ExitStatus {
    switch format {
    case .text: write(text(of: compared))
    case .json: write(DifferenceJSON.bytes(of: compared, in: console.language))
    case .html: write(DifferencePage.bytes(of: compared, in: console.language))
    case .csv: writeList(of: compared)
    case .xlsx: writeMarked(compared, new)
    }
  }

  private func writeList(of compared: ComparedVersions) -> ExitStatus {
    do {
      return write(try CorrectionListCSV.bytes(of: compared.difference, encoding: encoding))
    } catch {
      console.error(ConversionFailure.encoding(error))
      return .output
    }
  }

  /// The new version's own workbook with remarks on what changed.
  private func writeMarked(_ compared: ComparedVersions, _ new: ReadVersion) -> ExitStatus {
    guard new.isWorkbook, let source = new.path else {
      console.error(DiffMessage.newIsNoWorkbook(file: new.name))
      return .usage
    }
    let difference = DifferenceRemarks(compared, in: console.language)
    let remarks = Dictionary(grouping: difference.remarks, by: \.sheet).mapValues { remarks in
      remarks.map { CellRemark($0.cell, $0.severity, $0.text) }
    }
    let marked: MarkedWorkbook
    do {
      marked = try MarkedWorkbook(path: source, remarks: remarks, limits: options.limits)
    } catch {
      console.error(ConvertMessage.about(path: source, error.text(in: console.language)))
      return .unreadable
    }
    tell(difference.unplaced, DiffMessage.withoutCell)
    tell(marked.unnoted, DiffMessage.withoutNote)
    return write(marked.bytes)
  }

  private func tell(_ names: [String], _ message: ([String], Int) -> DiffMessage) {
    guard !names.isEmpty else { return }
    console.warning(message(Array(names.prefix(DiffRun.named)), names.count))
  }

  private func text(of compared: ComparedVersions) -> [UInt8] {
    let lines = DifferenceText(compared, in: console.language).lines
    let hasColour = path == nil && Terminal.standardOutput(HeededEnvironment.variables).hasColour
    let page = SideBySide(lines, width: path == nil ? Terminal.pageWidth : 120, hasColour: hasColour)
    return lines.flatMap { page.lines(of: $0) }.flatMap { Array(($0 + "\n").utf8) }
  }

  private func write(_ bytes: [UInt8]) -> ExitStatus {
    guard let path else { return writeText(bytes, console: console) }
    do {
      try WholeFile.write(bytes, to: path)
    } catch {
      console.error(error)
      return .output
    }
    console.notice(DiffMessage.written(path: path))
    return .done
  }

  private func tellLeftOut(by compared: ComparedVersions) {
    let changes = CorrectionList.unexpressed(by: compared.difference)
    tell(changes.map { ChangeName(of: $0).text(in: console.language) }, DiffMessage.leftOut)
  }
}
