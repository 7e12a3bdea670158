import Spreadsheet

/// Rewrites formulas where rows of a sheet move.
struct FormulaShift {
  let change: RowChange

  /// The name of the sheet whose rows move.
  let sheet: String

  /// The places of all sheets by their names in lower case.
  private let order: [String: Int]

  /// - Parameter sheetNames: in the workbook's order.
  init(change: RowChange, sheet: String, sheetNames: [String]) {
    self.change = change
    self.sheet = sheet
    order = Dictionary(sheetNames.enumerated().map { ($1.lowercased(), $0) }) { first, _ in first }
  }

  /// A formula after the change.
  ///
  /// - Parameters:
  ///   - isOnSheet: whether references without a sheet mean the sheet whose rows move.
  ///   - place: where the formula stands, for refusals.
  func moved(_ formula: String, isOnSheet: Bool, place: String) throws(PatchRefusal) -> String {
    try Formula.rewriting(formula) { reference, formulaSheet throws(PatchRefusal) in
      guard let rows = reference.rows, change.affects(rows) else { return nil }
      if let formulaSheet {
        if formulaSheet.lastName != nil {
          if spans(formulaSheet) { throw refusal(.severalSheets, place) }
          return nil
        }
        guard formulaSheet.isSheet(sheet) else { return nil }
      } else if !isOnSheet {
        return nil
      }
      guard let moved = moved(reference, rows) else { throw refusal(.formula, place) }
      return moved.text
    }
  }

  func refusal(_ obstacle: PatchRefusal.RowObstacle, _ place: String) -> PatchRefusal {
    .rowsCannotMove(sheet: sheet, rows: change.count, obstacle: obstacle, place: place)
  }

  private func moved(_ reference: FormulaReference, _ rows: ClosedRange<Int>) -> FormulaReference? {
    guard let span = change.rows(rows), span.upperBound <= CellReference.rowLimit else { return nil }
    var moved = reference
    // The corners may stand the other way round.
    let isReversed = reference.first.row?.index == rows.upperBound && rows.count > 1
    moved.first.row?.index = isReversed ? span.upperBound : span.lowerBound
    moved.last?.row?.index = isReversed ? span.lowerBound : span.upperBound
    return moved
  }

  /// Whether the sheet is one of those from the first to the last.
  private func spans(_ several: FormulaSheet) -> Bool {
    guard several.workbook == nil, let last = several.lastName else { return false }
    guard let own = order[sheet.lowercased()], let first = order[several.name.lowercased()],
      let end = order[last.lowercased()]
    else { return true }
    return (min(first, end)...max(first, end)).contains(own)
  }
}
