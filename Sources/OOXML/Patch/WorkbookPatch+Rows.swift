import Spreadsheet

extension WorkbookPatch {
  /// Inserts empty rows in the looks of one that is there: its height, its cells' styles and its merges in one row.
  ///
  /// All that stands below moves down: cells, merges, validations, conditional formats, filters, links, notes, threaded
  /// comments, pictures, page breaks, print areas and titles, names, and references in formulas of all sheets. What spans
  /// the place where rows are inserted grows by them; validations and conditional formats of the model cover them too, and
  /// so do areas in formulas, names, print areas and filters that end or begin where the new rows adjoin their model: behind
  /// the last row of a block too, sums take them in. Merges over rows don't.
  ///
  /// - Parameters:
  ///   - after: the row behind which they come; 0 for the sheet's top.
  ///   - model: the row whose looks they take, nil for none.
  /// - Throws: ``PatchRefusal/rowsCannotMove(sheet:rows:obstacle:place:)`` where something can't be moved safely; nothing
  ///   has changed then.
  public func insertRows(
    _ count: Int, after row: Int, model: Int?, in sheet: SheetEntry
  ) throws(PatchRefusal) {
    guard count > 0 else { return }
    guard row >= 0, row < CellReference.rowLimit, count <= CellReference.rowLimit - row else {
      throw .noRoomForRows(sheet: sheet.name, count: count)
    }
    try change(.insertion(count: count, after: row), model: model, in: sheet)
  }

  /// Takes out rows that hold nothing; all that stands below moves up.
  ///
  /// - Throws: ``PatchRefusal/rowsCannotMove(sheet:rows:obstacle:place:)`` where a row holds a value, a formula or a note,
  ///   where a formula refers to its cells alone, and where something can't be moved safely; nothing has changed then.
  public func removeRows(_ rows: ClosedRange<Int>, in sheet: SheetEntry) throws(PatchRefusal) {
    guard rows.lowerBound >= 1, rows.upperBound <= CellReference.rowLimit else {
      throw .outsideSheet(sheet: sheet.name, row: rows.upperBound, column: 1)
    }
    try change(.removal(rows), model: nil, in: sheet)
  }

  private func change(_ change: RowChange, model: Int?, in sheet: SheetEntry) throws(PatchRefusal) {
    _ = try worksheet(sheet)
    var edit = RowEdit(sheet, change, model: model, try workbook(), in: package)
    try edit.make().apply(to: package)
    changedSheets.insert(sheet.partName)
    movesFormulas = true
  }
}
