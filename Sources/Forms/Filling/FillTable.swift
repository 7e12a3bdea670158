import BudgetModel
import Spreadsheet

/// The table of indicators of a template: where its columns are and which rows can take indicators.
struct FillTable {
  /// The first column of the sheet of each column of the table.
  private(set) var columns: [FormField.IndicatorColumn: Int]

  /// The rows that can be filled, from the top down, without headings that are repeated.
  private(set) var rows: [Int]

  /// The row behind which the first row comes where the table has none.
  let start: Int

  /// Whether nothing stands below the table, so that rows need not be inserted.
  let isOpen: Bool

  /// The most rows that are filled or emptied: what stands below a table may be a million rows away.
  private static let rowLimit = 20_000

  /// The most rows that are taken for the table's by their looks alone.
  private static let styledLimit = 500

  /// Nil for a form without a table.
  init?(_ form: FormMap, cells: any TemplateCells) {
    var columns: [FormField.IndicatorColumn: Int] = [:]
    for indicator in form.indicators { FillTable.add(indicator, to: &columns) }
    if let table = form.table {
      for (column, span) in table.columns { columns[column] = span.lowerBound }
      let headers = Set(table.headers.joined())
      rows = Array(table.rows.lazy.filter { !headers.contains($0) }.prefix(FillTable.rowLimit))
      start = table.rows.lowerBound - 1
      isOpen = table.nextContent == nil
    } else {
      guard !form.indicators.isEmpty else { return nil }
      rows = Set(form.indicators.map(\.row)).sorted()
      start = (rows.first ?? 1) - 1
      isOpen = false
    }
    self.columns = columns
    if isOpen { takeStyledRows(cells) }
  }

  /// The columns of the cells that the template marks.
  private static func add(
    _ indicator: MappedIndicator, to columns: inout [FormField.IndicatorColumn: Int]
  ) {
    for (field, mapped) in indicator.fields {
      for cell in mapped.cells where cell.row == indicator.row {
        columns[FillTable.column(of: field, cell, indicator)] = cell.column
      }
    }
  }

  private static func column(
    of field: FieldPath.IndicatorField, _ cell: CellReference, _ indicator: MappedIndicator
  ) -> FormField.IndicatorColumn {
    switch field {
    case .level1: .level1
    case .level2: .level2
    case .level3: .level3
    case .description: .description
    case .target: cell == indicator.sign ? .sign : cell == indicator.unit ? .unit : .target
    case .basis: .basis
    case .weight: .weight
    case .remark: .remark
    }
  }

  /// Blank rows below that look like the table's.
  private mutating func takeStyledRows(_ cells: any TemplateCells) {
    let first = max(rows.last ?? start, start) + 1
    var row = first
    while row - first < FillTable.styledLimit, row <= CellReference.rowLimit,
      columns.values.allSatisfy({ cells.isStyled(CellReference(row: row, column: $0)) })
    {
      row += 1
    }
    // A whole column may have a style: that shows no end.
    if row - first < FillTable.styledLimit { rows += Array(first..<row) }
  }

  func cell(_ column: FormField.IndicatorColumn, row: Int) -> CellReference? {
    columns[column].map { CellReference(row: row, column: $0) }
  }
}
