import Archive
import Exchange
import Intake
import Reports
import Wording

/// Asks an archive what it holds, and writes that.
struct ReportRun {
  let archivePath: String

  /// The list of departments, nil where none is named.
  let listPath: String?

  /// Nil for standard output.
  let outputPath: String?
  let format: OverviewFormat
  let console: Console

  func report() throws(UsageProblem) -> ExitStatus {
    var expected: ExpectedDepartments?
    if let listPath {
      do {
        expected = ExpectedDepartments(lines: try InputList.paths(listedIn: listPath))
      } catch {
        throw .inputList(error)
      }
    }
    let target = ArchiveOutput(
      path: outputPath, inputs: [archivePath] + (listPath.map { [$0] } ?? []), console: console)
    guard target.isFit() else { return .usage }
    do throws(ArchiveFailure) {
      var overview = try ArchiveFile.open(archivePath).overview(in: console.language)
      overview.expected = expected
      return write(overview, to: target)
    } catch {
      console.error(error)
      return ExitStatus(error)
    }
  }

  private func write(_ overview: Overview, to target: ArchiveOutput) -> ExitStatus {
    let language = console.language
    switch format {
    case .text: return target.write(OverviewLines(OverviewText(overview, in: language)).bytes)
    case .html: return target.write(OverviewPage.bytes(of: overview, in: language))
    case .csv:
      do {
        return target.write(try OverviewCSV.bytes(of: overview, in: language))
      } catch {
        console.error(error)
        return .output
      }
    case .xlsx:
      do {
        return target.write(try OverviewWorkbook.package(of: overview, in: language))
      } catch {
        console.error(error)
        return .output
      }
    }
  }

  /// Says whether the archive agrees with itself.
  func verify() -> ExitStatus {
    do throws(ArchiveFailure) {
      let verification = try ArchiveFile.open(archivePath).verify()
      for fault in verification.faults { console.error(fault) }
      console.notice(ArchiveMessage.verified(verification))
      return verification.faultCount == 0 ? .done : .findings
    } catch {
      console.error(error)
      return ExitStatus(error)
    }
  }
}
