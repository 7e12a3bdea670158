public import BudgetModel

/// Submissions as the flat list of indicators in CSV, with the department and the year in every row. A department's text
/// has no place in it.
public struct IndicatorListStream: ~Copyable, SubmissionStream {
  private var writer: CSVWriter
  private let rows: IndicatorListRows
  private let sink: ByteSink
  private var head = Submission()

  /// - Parameter needs: what the projects need that will be written.
  public init(
    _ needs: IndicatorListNeeds, encoding: TextEncoding, to sink: @escaping ByteSink
  ) throws(ExportFailure) {
    let rows = IndicatorListRows(needs)
    writer = try IndicatorListStream.begun(rows, encoding)
    self.rows = rows
    self.sink = sink
  }

  /// A file with its row of titles.
  private static func begun(
    _ rows: IndicatorListRows, _ encoding: TextEncoding
  ) throws(ExportFailure) -> CSVWriter {
    do throws(EncodingFailure) {
      var writer = try CSVWriter(encoding: encoding)
      for title in rows.titles { try writer.append(title, column: title) }
      writer.endRow()
      return writer
    } catch {
      throw .encoding(error)
    }
  }

  public mutating func begin(_ head: Submission) throws(ExportFailure) { self.head = head }

  public mutating func append(_ project: Project) throws(ExportFailure) {
    writer.record = [project.code, project.name].compactMap(\.self).joined(separator: " ")
    for row in rows.rows(of: project, in: head) { try append(row) }
    do throws(OutputFailure) { try sink(writer.takeBytes()) } catch { throw .output(error) }
  }

  /// Ends everything; nothing may follow.
  public mutating func end() throws(ExportFailure) {
    do throws(OutputFailure) { try sink(writer.takeBytes()) } catch { throw .output(error) }
  }

  private mutating func append(_ row: [String]) throws(ExportFailure) {
    do throws(EncodingFailure) {
      for (field, title) in zip(row, rows.titles) { try writer.append(field, column: title) }
    } catch {
      throw .encoding(error)
    }
    writer.endRow()
  }
}
