public import Spreadsheet

/// A sheet as the workbook lists it.
public struct SheetEntry: Hashable, Sendable {
  /// What a sheet is made of.
  public enum Kind: String, Sendable {
    /// Cells.
    case worksheet

    /// A chart alone.
    case chartsheet

    /// Controls of an old dialog box.
    case dialogsheet

    /// Excel 4 macros; their cells are commands and are not read.
    case macrosheet
  }

  /// The tab's text.
  public let name: String

  public let visibility: Sheet.Visibility

  public let kind: Kind

  /// The name of the part that holds the sheet; empty where the workbook has no relationship to one.
  public let partName: String
}
