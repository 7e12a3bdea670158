public import Forms
public import OOXML
public import Spreadsheet

/// What a workbook's sheet prescribes for its cells, as the filler asks for it.
public struct SettledCells: TemplateCells {
  public let settings: CellSettings
  public let validations: ValidationCheck

  /// - Parameters:
  ///   - sheet: a sheet of the workbook that is changed.
  ///   - workbook: the same workbook, to look up the lists of validations.
  public init(of sheet: SheetEntry, in patch: WorkbookPatch, reading workbook: Workbook) throws(PatchRefusal)
  {
    settings = try patch.settings(of: sheet)
    validations = try ValidationCheck(settings, of: sheet, in: patch, reading: workbook)
  }

  public func format(of cell: CellReference) -> NumberFormat { settings.format(of: cell) }
  public func isStyled(_ cell: CellReference) -> Bool { settings.style(of: cell) != 0 }
  public func isLocked(_ cell: CellReference) -> Bool { settings.isLocked(cell) }
  public func holdsFormula(_ cell: CellReference) -> Bool { settings.formulas.contains(cell) }
  public func choices(at cell: CellReference) -> [String]? { validations.choices(at: cell) }
}
