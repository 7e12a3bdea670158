import Spreadsheet

/// Rewrites formulas where rows of a sheet move.
struct FormulaShift {
  let change: RowChange

  /// The row whose looks new rows take: areas that cover it take them in.
  let model: Int?

  /// The name of the sheet whose rows move.
  let sheet: String

  /// The places of all sheets by their names in lower case.
  private let order: [String: Int]

  /// - Parameter sheetNames: in the workbook's order.
  init(change: RowChange, model: Int?, sheet: String, sheetNames: [String]) {
    self.change = change
    self.model = model
    self.sheet = sheet
    order = Dictionary(sheetNames.enumerated().map { ($1.lowercased(), $0) }) { first, _ in first }
  }

  /// A formula after the change.
  ///
  /// - Parameters:
  ///   - isOnSheet: whether references without a sheet mean the sheet whose rows move.
  ///   - isInModel: whether it stands in the row whose looks new rows take: a sum up to its own row stays one.
  ///   - place: where the formula stands, for refusals.
  func moved(
    _ formula: String, isOnSheet: Bool, isInModel: Bool = false, place: String
  ) throws(PatchRefusal) -> String {
    let model = isInModel ? nil : model
    return try Formula.rewriting(formula) { reference, formulaSheet throws(PatchRefusal) in
      guard let rows = reference.rows else { return nil }
      let span = span(of: reference, rows, model)
      guard change.affects(rows) || span != rows else { return nil }
      if let formulaSheet {
        if formulaSheet.lastName != nil {
          if spans(formulaSheet) { throw refusal(.severalSheets, place) }
          return nil
        }
        guard formulaSheet.isSheet(sheet) else { return nil }
      } else if !isOnSheet {
        return nil
      }
      guard let span, span.upperBound <= CellReference.rowLimit else { throw refusal(.formula, place) }
      return moved(reference, rows, to: span).text
    }
  }

  /// The rows of a reference after the change; a single cell takes nothing in.
  private func span(
    of reference: FormulaReference, _ rows: ClosedRange<Int>, _ model: Int?
  ) -> ClosedRange<Int>? {
    reference.last == nil ? change.rows(rows) : change.rows(rows, takingInBeside: model)
  }

  func refusal(_ obstacle: PatchRefusal.RowObstacle, _ place: String) -> PatchRefusal {
    .rowsCannotMove(sheet: sheet, rows: change.count, obstacle: obstacle, place: place)
  }

  private func moved(
    _ reference: FormulaReference, _ rows: ClosedRange<Int>, to span: ClosedRange<Int>
  ) -> FormulaReference {
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
