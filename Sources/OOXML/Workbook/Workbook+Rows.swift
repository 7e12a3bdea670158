public import Spreadsheet

extension Workbook {
  /// The size of a sheet's part as the package's directory says: a hint of how long the sheet is, and no more; 0 for a sheet
  /// without part.
  public func statedSize(of entry: SheetEntry) -> Int {
    package.directory.entry(named: entry.partName)?.size ?? 0
  }

  /// Looks through a sheet without holding its cells.
  public func survey(_ entry: SheetEntry) throws(Refusal) -> SheetSurvey {
    var survey = SheetSurvey()
    var last = CellReference(row: 1, column: 1)
    survey.merges = try scanCells(of: entry) { cell throws(Refusal) in
      if survey.cells > 0, cell.reference <= last { survey.isInOrder = false }
      last = cell.reference
      survey.cells += 1
    }
    return survey
  }

  /// Reads the rows of a sheet one by one, each with its cells as ``sheet(_:)`` has them; at no time is more than one held.
  ///
  /// Only for a sheet whose cells are in order, see ``survey(_:)``.
  ///
  /// - Parameter body: called for each row that has a cell; what it throws ends the reading and is thrown on.
  public func readRows(of entry: SheetEntry, _ body: ([Cell]) throws -> Void) throws {
    var row: [Cell] = []
    var texts = RecentTexts()
    var failure: (any Error)?
    do throws(Refusal) {
      try readCells(of: entry) { cell throws(Refusal) in
        if let last = row.last, last.reference.row != cell.reference.row {
          do { try body(row) } catch {
            failure = error
            // Only a refusal passes through the reader; the error itself is thrown below.
            throw .fileChanged
          }
          row.removeAll(keepingCapacity: true)
        }
        if let cell = try self.cell(cell, &texts) { row.append(cell) }
      }
    } catch {
      throw failure ?? error
    }
    if !row.isEmpty { try body(row) }
  }

  /// A cell with its format; of its text as few copies as can be had without holding all.
  private func cell(_ raw: borrowing RawCell, _ texts: inout RecentTexts) throws(Refusal) -> Cell? {
    switch raw.kind {
    case .formulaWithoutValue: return Cell(raw.reference, .uncomputed)
    case .text: return Cell(raw.reference, .text(texts.text(of: raw)))
    default: break
    }
    guard let value = raw.value else { return nil }
    guard case .number = value else { return Cell(raw.reference, value) }
    return Cell(raw.reference, value, format: try format(ofStyle: raw.styleIndex))
  }
}
