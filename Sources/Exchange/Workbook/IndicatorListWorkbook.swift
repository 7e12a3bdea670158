public import BudgetModel
import CXLSXWriter
import Glibc

/// Submissions as the flat list of indicators in a new workbook, written row by row: any number takes the memory of one.
///
/// All values are text, so that none is rounded or computed. A sheet that is full is followed by another.
public final class IndicatorListWorkbook: SubmissionStream {
  /// The rows that a sheet has at most (ECMA-376 names no limit; Excel's is this).
  private static let rowLimit: UInt32 = 1_048_576

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var worksheet: UnsafeMutablePointer<lxw_worksheet>?
  private let heading: UnsafeMutablePointer<lxw_format>
  private let text: UnsafeMutablePointer<lxw_format>
  private let rows: IndicatorListRows
  private let path: String
  private var row: UInt32 = 0
  private var sheetCount = 0
  private var isClosed = false
  private var head = Submission()
  private var errors = WorkbookErrors()

  /// - Parameters:
  ///   - needs: what the projects need that will be written.
  ///   - path: where the package goes.
  public init(_ needs: IndicatorListNeeds, to path: String) throws(ExportFailure) {
    let folder: String
    do throws(OutputFailure) { folder = try PackageFolder.usable() } catch { throw .output(error) }
    let made = folder.withCString { folder in
      var options = lxw_workbook_options(
        constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
      return workbook_new_opt(path, &options)
    }
    guard let made, let heading = workbook_add_format(made), let text = workbook_add_format(made) else {
      throw .output(.system(path: path, code: ENOMEM))
    }
    format_set_bold(heading)
    format_set_num_format(text, "@")
    var properties = lxw_doc_properties()
    // 1980-01-01, as of all workbooks: the same content makes the same bytes.
    properties.created = 315_532_800
    _ = workbook_set_properties(made, &properties)
    (workbook, self.heading, self.text, self.path) = (made, heading, text, path)
    rows = IndicatorListRows(needs)
    try beginSheet()
  }

  deinit {
    if !isClosed { lxw_workbook_free(workbook) }
  }

  public func begin(_ head: Submission) throws(ExportFailure) { self.head = head }

  public func append(_ project: Project) throws(ExportFailure) {
    for cells in rows.rows(of: project, in: head) {
      if row >= IndicatorListWorkbook.rowLimit { try beginSheet() }
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        guard cell.utf16.count <= WorkbookText.lengthLimit else {
          let label = rows.titles[column]
          throw .output(
            .textTooLong(
              place: WorkbookPlace(project: project.name ?? project.code, label: label, path: label),
              length: cell.utf16.count))
        }
        errors.note(
          worksheet_write_string(worksheet, row, UInt16(column), WorkbookText.escaped(cell), text))
      }
      row += 1
    }
    try check()
  }

  public func end() throws(ExportFailure) {
    isClosed = true
    errors.note(workbook_close(workbook))
    try check()
  }

  private func beginSheet() throws(ExportFailure) {
    sheetCount += 1
    let name = sheetCount == 1 ? "绩效指标明细" : "绩效指标明细 \(sheetCount)"
    worksheet = workbook_add_worksheet(workbook, name)
    guard worksheet != nil else { throw .output(.system(path: path, code: ENOMEM)) }
    for (column, title) in rows.titles.enumerated() {
      errors.note(worksheet_write_string(worksheet, 0, UInt16(column), title, heading))
    }
    worksheet_freeze_panes(worksheet, 1, 0)
    row = 1
  }

  private func check() throws(ExportFailure) {
    switch errors.first {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED: throw .output(.system(path: path, code: ENOMEM))
    case LXW_ERROR_CREATING_TMPFILE: throw .output(.temporaryFolder(path: path, code: errno))
    default: throw .output(.workbookDamaged)
    }
  }
}
