import BudgetModel
import Spreadsheet

/// The levels as a template has them: printed for some rows, merged over several, or blank.
struct TableLevels {
  /// A cell of level 1 or level 2, which may be merged over rows.
  struct Block: Hashable {
    let cell: CellReference
    let rows: ClosedRange<Int>

    var isMerged: Bool { rows.count > 1 }
  }

  /// For each row of the table.
  struct Row {
    let row: Int
    let level1: Block?
    let level2: Block?

    /// What stands there or, in a blank cell, above it; empty without any.
    let text1: String
    let text2: String
  }

  private(set) var rows: [Row] = []

  /// Whether the template prints levels into rows that are else blank.
  private(set) var arePrinted = false

  /// Whether indicators stand in the table.
  private(set) var isFilled = false

  init(_ table: FillTable, on sheet: Sheet) {
    var text1 = ""
    var text2 = ""
    for row in table.rows {
      let level1 = TableLevels.block(.level1, table, row, sheet)
      let level2 = TableLevels.block(.level2, table, row, sheet)
      let own1 = TableLevels.text(level1, on: sheet)
      let own2 = TableLevels.text(level2, on: sheet)
      if !own1.isEmpty, own1 != text1 {
        text1 = own1
        text2 = ""
      }
      if !own2.isEmpty { text2 = own2 }
      rows.append(Row(row: row, level1: level1, level2: level2, text1: text1, text2: text2))
      let content = FormField.IndicatorColumn.allCases.contains { column in
        column != .level1 && column != .level2
          && table.cell(column, row: row).map { !WrappedText.isBlank(sheet.text(at: $0)) } ?? false
      }
      if content { isFilled = true }
      let isMerged = (level1?.isMerged ?? false) || (level2?.isMerged ?? false)
      if !(own1 + own2).isEmpty, !content || isMerged { arePrinted = true }
    }
  }

  private static func block(
    _ column: FormField.IndicatorColumn, _ table: FillTable, _ row: Int, _ sheet: Sheet
  ) -> Block? {
    table.cell(column, row: row).map { cell in
      let extent = sheet.merges.extent(of: cell)
      return Block(cell: CellReference(row: extent.rows.lowerBound, column: cell.column), rows: extent.rows)
    }
  }

  private static func text(_ block: Block?, on sheet: Sheet) -> String {
    guard let block else { return "" }
    let corner = sheet.merges.extent(of: block.cell).topLeft
    let text = sheet.text(at: corner)
    return text.utf8.count > Heading.longestText ? "" : LabelFolding.folded(text)
  }
}
