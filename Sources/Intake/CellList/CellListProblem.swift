public import Exchange
public import OOXML
public import Spreadsheet
public import Wording

/// What there is to say about cells that were not listed.
public enum CellListProblem: Hashable, Sendable {
  /// The file, or a sheet of it, can't be read.
  ///
  /// - Parameters:
  ///   - sheet: nil if the file as a whole is meant.
  ///   - lastCell: the last cell that was read.
  case refused(InputRefusal, sheet: String?, lastCell: CellReference?)

  /// The workbook has no such sheet.
  case unknownSheet(String, sheets: [String])

  /// Hidden sheets were left out.
  case hiddenSheetsSkipped(names: [String])

  /// A sheet of another kind has no cells, or none that are read.
  case noWorksheet(String, SheetEntry.Kind)

  /// Formulas whose results the file does not hold.
  case formulasWithoutValue(sheet: String, count: Int, first: CellReference)

  /// The list could not be written.
  case output(OutputFailure)

  public var severity: Severity {
    switch self {
    case .refused, .unknownSheet, .output: .error
    case .hiddenSheetsSkipped, .formulasWithoutValue, .noWorksheet(_, .macrosheet): .warning
    case .noWorksheet: .info
    }
  }

  /// The sheet and cell that the problem is about, such as `表!B7`; empty where it is about the file.
  public var place: String {
    switch self {
    case .refused(_, let sheet?, let cell?): "\(sheet)!\(cell)"
    case .refused(_, let sheet?, nil), .noWorksheet(let sheet, _): sheet
    case .formulasWithoutValue(let sheet, _, let first): "\(sheet)!\(first)"
    case .refused, .unknownSheet, .hiddenSheetsSkipped, .output: ""
    }
  }
}
