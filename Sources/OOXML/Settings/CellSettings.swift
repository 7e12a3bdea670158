public import Spreadsheet

/// What a worksheet prescribes for its cells, filled or not: their styles, validations and protection, and which of them
/// hold formulas.
public struct CellSettings: Sendable {
  /// Whether the sheet is protected: its locked cells can't be changed by a person without more ado.
  public let isProtected: Bool

  /// The validations in the order of the file, those in extensions last.
  public let validations: [DataValidation]

  /// The cells that hold a formula.
  public let formulas: Set<CellReference>

  private let styles: SheetStyles
  private let styleTable: StyleTable
  private let ranges: MergedRanges
  private let validationOfRange: [CellRange: Int]

  init(
    isProtected: Bool, validations: [DataValidation], formulas: Set<CellReference>, styles: SheetStyles,
    styleTable: StyleTable
  ) {
    self.isProtected = isProtected
    self.validations = validations
    self.formulas = formulas
    self.styles = styles
    self.styleTable = styleTable
    var validationOfRange: [CellRange: Int] = [:]
    for (index, validation) in validations.enumerated() {
      for range in validation.ranges where validationOfRange[range] == nil {
        validationOfRange[range] = index
      }
    }
    self.validationOfRange = validationOfRange
    ranges = MergedRanges(Array(validationOfRange.keys))
  }

  /// The number of the style that a cell has, or would get if it were filled; 0 is the style of a cell without any.
  public func style(of cell: CellReference) -> Int { styles.style(of: cell) }

  /// How a cell shows a number.
  public func format(of cell: CellReference) -> NumberFormat { styleTable.format(ofStyle: style(of: cell)) }

  /// Whether a cell is locked on a protected sheet.
  public func isLocked(_ cell: CellReference) -> Bool {
    isProtected && !styleTable.unlocked.contains(style(of: cell))
  }

  /// The validation of a cell.
  public func validation(of cell: CellReference) -> DataValidation? {
    ranges.range(containing: cell).flatMap { validationOfRange[$0] }.map { validations[$0] }
  }
}
