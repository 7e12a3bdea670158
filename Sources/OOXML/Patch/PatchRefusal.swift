public import Spreadsheet

/// Why a workbook can't be changed as asked; nothing has been changed then.
public enum PatchRefusal: Error, Hashable, Sendable {
  /// The workbook, or a part that has to be looked at, can't be read.
  case unreadable(Refusal)

  /// The workbook has no such worksheet.
  case noSuchSheet(String)

  /// The part has a form that may stand in the way of a safe change.
  ///
  /// - Parameter element: the element that isn't expected there.
  case unusualStructure(part: String, element: String)

  /// A cell stands in a row other than the one that it names.
  case contradictoryPosition(sheet: String, cell: CellReference)

  // The values.
  case outsideSheet(sheet: String, row: Int, column: Int)

  /// The text is longer than ``PatchValue/textLimit``.
  case textTooLong(sheet: String, cell: CellReference, length: Int)

  /// The number has more digits than ``PatchValue/digitLimit``, or is too large or too small for Excel.
  case numberNotKept(sheet: String, cell: CellReference, number: ExactDecimal)

  /// Two values are meant for cells of one merge, which holds one.
  case twoValuesInMerge(sheet: String, range: CellRange)

  // What the cell belongs to.

  /// The cell is part of an array formula or a data table, which is one piece.
  case arrayFormula(sheet: String, cell: CellReference, range: CellRange)

  /// The cell heads a column of a table; the table itself names its columns too.
  case tableHeader(sheet: String, cell: CellReference)
  case pivotTable(sheet: String, cell: CellReference)

  // Rows.

  /// The last rows of the sheet would be pushed over its edge.
  case noRoomForRows(sheet: String, count: Int)

  /// Rows can't be inserted or taken out, because something can't be moved safely.
  ///
  /// - Parameters:
  ///   - rows: how many rows were to be inserted; negative where they were to be taken out.
  ///   - obstacle: what is in the way.
  ///   - place: where it stands: a part, a range or a formula.
  case rowsCannotMove(sheet: String, rows: Int, obstacle: RowObstacle, place: String)

  /// The sheet can't be cloned, because it owns something that can't be doubled.
  case sheetCannotBeCloned(sheet: String, obstacle: CloneObstacle)

  /// The name is not within Excel's rules, or another sheet has it.
  case sheetNameNotAllowed(String)

  /// The new file would need the 64-bit form of ZIP.
  case packageTooLarge
}

extension PatchRefusal {
  /// What keeps rows from moving.
  public enum RowObstacle: String, CaseIterable, Sendable {
    case pivotTable = "pivot-table"
    case chart
    case arrayFormula = "array-formula"

    /// A table or a filter would be cut.
    case table

    /// A formula would lose the cells that it refers to.
    case formula

    /// A formula refers to the same cells of several sheets.
    case severalSheets = "several-sheets"

    /// Embedded objects and form controls.
    case object

    /// A row that is to be taken out holds something.
    case content

    /// An extension that nobody here knows.
    case unknownExtension = "unknown-extension"

    /// A further part that belongs to the sheet and may name its cells.
    case unknownPart = "unknown-part"
  }

  /// What keeps a sheet from being cloned.
  public enum CloneObstacle: String, CaseIterable, Sendable {
    case pivotTable = "pivot-table"
    case slicer

    /// Charts, embedded objects, controls and other parts that name the sheet or carry ids of their own.
    case otherPart = "other-part"
    case unknownExtension = "unknown-extension"
  }

  /// What kind of failure this is; the command's exit status follows it.
  public var category: Refusal.Category {
    if case .unreadable(let refusal) = self { refusal.category } else { .unreadable }
  }
}
