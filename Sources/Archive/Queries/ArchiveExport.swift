import BudgetModel
public import Exchange

/// Writes what a selection of an archive holds, one project after another.
public struct ArchiveExport {
  /// What it can be written as; the raw value is the file's ending.
  public enum Format: String, CaseIterable, Sendable {
    /// Canonical JSON: one submission, or an array of several.
    case json

    /// A submission of one project a line, and one of a department's text.
    case ndjson

    /// The flat list of indicators.
    case csv
    case xlsx
  }

  public enum Failure: Error, Hashable, Sendable {
    case archive(ArchiveFailure)
    case output(ExportFailure)

    /// Nothing was selected.
    case nothing
  }

  private let archive: ArchiveFile
  private let selection: ArchiveSelection

  public init(_ archive: ArchiveFile, _ selection: ArchiveSelection) {
    self.archive = archive
    self.selection = selection
  }

  /// Writes a format of text; a workbook is written by ``writeWorkbook(to:)``.
  ///
  /// - Returns: how many projects were written.
  public func write(
    as format: Format, encoding: TextEncoding, to sink: @escaping ByteSink
  ) throws(Failure) -> Int {
    let count = try submissionCount()
    switch format {
    case .json: return try run { SubmissionJSONStream(isArray: count > 1, to: sink) }
    case .ndjson: return try run { SubmissionLines(to: sink) }
    case .csv, .xlsx:
      let needs = try needs()
      return try run { () throws(ExportFailure) in
        try IndicatorListStream(needs, encoding: encoding, to: sink)
      }
    }
  }

  /// Writes a format of text into a file that appears whole or not at all.
  ///
  /// - Returns: how many projects were written.
  public func write(as format: Format, encoding: TextEncoding, at path: String) throws(Failure) -> Int {
    let file: StreamedFile
    do throws(OutputFailure) { file = try StreamedFile(at: path) } catch { throw .output(.output(error)) }
    let count = try write(as: format, encoding: encoding) { bytes throws(OutputFailure) in
      try file.append(bytes)
    }
    do throws(OutputFailure) { try file.finish() } catch { throw .output(.output(error)) }
    return count
  }

  /// Writes the flat list as a workbook, which appears whole or not at all.
  ///
  /// - Returns: how many projects were written.
  public func writeWorkbook(at path: String) throws(Failure) -> Int {
    _ = try submissionCount()
    let needs = try needs()
    var result: Result<Int, Failure> = .success(0)
    do throws(OutputFailure) {
      try WholeFile.create(at: path) { temporaryPath throws(OutputFailure) in
        do throws(Failure) {
          result = .success(
            try run { () throws(ExportFailure) in try IndicatorListWorkbook(needs, to: temporaryPath) })
        } catch {
          result = .failure(error)
          // Whatever it was, nothing of the file is to stay.
          throw .workbookDamaged
        }
      }
    } catch {
      if case .success = result { throw .output(.output(error)) }
    }
    return try result.get()
  }

  private func submissionCount() throws(Failure) -> Int {
    do throws(ArchiveFailure) {
      let count = try archive.submissionCount(selection)
      if count > 0 { return count }
    } catch {
      throw .archive(error)
    }
    throw .nothing
  }

  /// The columns that the list needs: known only when every project was looked at.
  private func needs() throws(Failure) -> IndicatorListNeeds {
    var needs = IndicatorListNeeds()
    do throws(ArchiveFailure) {
      try archive.parts(selection) { part in
        if case .project(let project) = part { needs.note(project) }
        return true
      }
    } catch {
      throw .archive(error)
    }
    return needs
  }

  private func run<Stream: SubmissionStream & ~Copyable>(
    _ make: () throws(ExportFailure) -> Stream
  ) throws(Failure) -> Int {
    var failure: Failure?
    var stream: Stream
    do throws(ExportFailure) { stream = try make() } catch { throw .output(error) }
    let count: Int
    do throws(ArchiveFailure) {
      count = try archive.parts(selection) { part in
        do throws(ExportFailure) {
          switch part {
          case .submission(let head): try stream.begin(head)
          case .project(let project): try stream.append(project)
          }
          return true
        } catch {
          failure = .output(error)
          return false
        }
      }
    } catch {
      throw .archive(error)
    }
    if let failure { throw failure }
    do throws(ExportFailure) { try stream.end() } catch { throw .output(error) }
    return count
  }
}
