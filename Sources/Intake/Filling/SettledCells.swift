import Forms
import OOXML
import Spreadsheet

/// What a workbook's sheet prescribes for its cells, as the filler asks for it.
struct SettledCells: TemplateCells {
  let settings: CellSettings
  let validations: ValidationCheck

  func format(of cell: CellReference) -> NumberFormat { settings.format(of: cell) }
  func isStyled(_ cell: CellReference) -> Bool { settings.style(of: cell) != 0 }
  func isLocked(_ cell: CellReference) -> Bool { settings.isLocked(cell) }
  func holdsFormula(_ cell: CellReference) -> Bool { settings.formulas.contains(cell) }
  func choices(at cell: CellReference) -> [String]? { validations.choices(at: cell) }
}
