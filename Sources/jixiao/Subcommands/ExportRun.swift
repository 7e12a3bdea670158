import Archive
import Exchange
import Wording

/// Carries an export out.
struct ExportRun {
  let archivePath: String
  let selection: ArchiveSelection
  let format: ArchiveExport.Format
  let encoding: TextEncoding
  let target: ArchiveOutput
  let console: Console

  func status() -> ExitStatus {
    guard target.isFit() else { return .usage }
    do throws(ArchiveFailure) {
      let export = ArchiveExport(try ArchiveFile.open(archivePath), selection)
      return write(export)
    } catch {
      console.error(error)
      return ExitStatus(error)
    }
  }

  private func write(_ export: ArchiveExport) -> ExitStatus {
    let output = DataOutput(name: ConversionReport(console: console).standardOutputName)
    do throws(ArchiveExport.Failure) {
      let count = try write(export, output)
      if let path = target.path { console.notice(ArchiveMessage.written(path: path, projects: count)) }
      if format == .csv || format == .xlsx { console.notice(ArchiveMessage.textsLeftOut) }
      return .done
    } catch {
      // A reader that has gone away has seen enough.
      if output.isClosed { return .output }
      return report(error)
    }
  }

  private func write(_ export: ArchiveExport, _ output: DataOutput) throws(ArchiveExport.Failure) -> Int {
    guard let path = target.path else {
      return try export.write(as: format, encoding: encoding) { bytes throws(OutputFailure) in
        var failure: OutputFailure?
        bytes.withUnsafeBytes { piece in
          do throws(OutputFailure) { try output.writePiece(piece) } catch { failure = error }
        }
        if let failure { throw failure }
      }
    }
    guard format != .xlsx else { return try export.writeWorkbook(at: path) }
    return try export.write(as: format, encoding: encoding, at: path)
  }

  private func report(_ failure: ArchiveExport.Failure) -> ExitStatus {
    switch failure {
    case .archive(let failure):
      console.error(failure)
      return ExitStatus(failure)
    case .output(.output(let failure)): console.error(failure)
    case .output(.encoding(let failure)): console.error(failure)
    case .nothing:
      console.error(ArchiveMessage.nothingSelected)
      return .unreadable
    }
    return .output
  }
}
