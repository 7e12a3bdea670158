public import BudgetModel
public import Spreadsheet

/// What has to change in a template so that it holds a project.
///
/// To be carried out in this order: the insertions from the last to the first, then the values, then the removals from
/// the last to the first. Rows of values and removals count after the insertions.
public struct FillPlan: Sendable {
  /// From the top of the sheet down.
  public internal(set) var insertions: [RowInsertion] = []

  public internal(set) var values: [CellReference: FillValue] = [:]

  /// What Excel shows of the numbers.
  public internal(set) var shown: [CellReference: String] = [:]

  /// Blank rows to be taken out, from the top down.
  public internal(set) var removals: [ClosedRange<Int>] = []

  /// What can't be filled in as it is, and what a person should know.
  public internal(set) var problems: [FillProblem] = []

  /// Which field a cell is for.
  public internal(set) var fields: [CellReference: FieldPath] = [:]

  /// The cells of the labels that stand beside the values.
  public internal(set) var labels: [CellReference: String] = [:]

  /// The map of the form as it is filled, before blank rows are taken out.
  public internal(set) var form: FormMap

  /// The project's indicators in the order of the rows that they got.
  public internal(set) var order: [Int] = []

  /// The fields that are not in the form, or not as they should be, and have been reported.
  public internal(set) var unplaced: Set<FieldPath> = []

  /// Where a cell stands when the blank rows are taken out.
  public func place(of cell: CellReference) -> CellReference {
    let above = removals.reduce(0) { count, rows in
      count + max(0, min(rows.upperBound, cell.row - 1) - rows.lowerBound + 1)
    }
    return CellReference(row: cell.row - above, column: cell.column)
  }
}
