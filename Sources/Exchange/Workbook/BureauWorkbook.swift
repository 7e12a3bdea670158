public import BudgetModel
import CXLSXWriter
import Glibc
import Spreadsheet
import Synchronization

/// A new workbook in the bureau's look: the department's text, then one form a project.
///
/// Texts are written as they are and never as formulas. A level 1 or 2 that is nil below one that is not can't be
/// told from an inherited one when the workbook is read again.
public enum BureauWorkbook {
  /// Writes the workbook; the file appears whole or not at all.
  public static func write(_ submission: Submission, to path: String) throws(OutputFailure) {
    try WholeFile.write(package(of: submission), to: path)
  }

  /// The workbook's bytes, the same for the same submission.
  public static func package(of submission: Submission) throws(OutputFailure) -> [UInt8] {
    try package(of: sheets(of: submission), title: OverallSheet(submission: submission).title)
  }

  /// The bytes of a workbook of some sheets, at least one.
  static func package(of sheets: [LaidOutSheet], title: String) throws(OutputFailure) -> [UInt8] {
    for sheet in sheets { try checkLengths(of: sheet) }
    let memory = try PackageMemory()
    try assemble(sheets, title: title, at: memory.path())
    let bytes = try memory.bytes()
    guard WrittenPackage(bytes)?.holds(sheets) == true else { throw .workbookDamaged }
    return bytes
  }

  /// The sheets in their order. A workbook has at least one.
  static func sheets(of submission: Submission) -> [LaidOutSheet] {
    let hasOverall =
      submission.overall != nil || submission.department.name != nil || submission.projects.isEmpty
    let overall = hasOverall ? OverallSheet(submission: submission) : nil
    let projects = submission.projects.enumerated().map { index, project in
      ProjectSheet(project, at: index, headingYear: overall == nil ? submission.fiscalYear : nil)
    }
    let wanted = (overall == nil ? [] : [OverallSheet.wantedName]) + projects.map(\.wantedName)
    var names = SheetName.make(all: wanted)[...]
    let first = overall.map { [$0.laidOut(named: names.removeFirst())] } ?? []
    return first + zip(projects, names).map { $0.laidOut(named: $1) }
  }

  private static func checkLengths(of sheet: LaidOutSheet) throws(OutputFailure) {
    for cell in sheet.cells {
      guard case .text(let text, let place) = cell.content else { continue }
      // An escape has seven characters.
      guard text.utf8.count > WorkbookText.lengthLimit / 7 else { continue }
      // Excel counts UTF-16 units of the text, libxlsxwriter characters of the text with its escapes.
      let length = max(text.utf16.count, WorkbookText.escaped(text).unicodeScalars.count)
      if length > WorkbookText.lengthLimit { throw .textTooLong(place: place, length: length) }
    }
  }

  /// libxlsxwriter names its temporary files by a counter that threads would share.
  private static let turn = Mutex(())

  private static func assemble(
    _ sheets: [LaidOutSheet], title: String, at path: String
  ) throws(OutputFailure) {
    let folder = try PackageFolder.usable()
    let error = turn.withLock { _ in assemble(sheets, title: title, at: path, folder: folder) }
    switch error {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED: throw .system(path: path, code: ENOMEM)
    case LXW_ERROR_CREATING_TMPFILE: throw .temporaryFolder(path: folder, code: errno)
    default: throw .workbookDamaged
    }
  }

  private static func assemble(
    _ sheets: [LaidOutSheet], title: String, at path: String, folder: String
  ) -> lxw_error {
    guard var file = WorkbookFile(path: path, temporaryFolder: folder) else {
      return LXW_ERROR_MEMORY_MALLOC_FAILED
    }
    file.setTitle(title)
    for sheet in sheets {
      let error = file.add(sheet)
      if error != LXW_NO_ERROR { return error }
    }
    return file.close()
  }
}
