import BudgetModel
import Spreadsheet

/// The rows of the table of conflicts on one sheet, wherever they stand there.
struct ConflictTable {
  struct Row {
    let sheet: String
    let number: Int
    fileprivate let columns: [ConflictColumn: Int]
    fileprivate let texts: [Int: String]

    /// Nil where the table has no such column.
    func text(_ column: ConflictColumn) -> String? { columns[column].map { texts[$0] ?? "" } }

    /// Such as `冲突!G7`.
    func place(_ column: ConflictColumn) -> String {
      "\(sheet)!\(CellReference(row: number, column: columns[column] ?? 1))"
    }
  }

  /// Those that have a key or a choice, from top to bottom.
  let rows: [Row]

  /// Nil for a sheet without such a table.
  init?(_ sheet: Sheet) throws(ConflictFileRefusal) {
    var columns: [ConflictColumn: Int]?
    var rows: [Row] = []
    for (number, texts) in ConflictTable.rows(of: sheet) {
      guard let columns else {
        columns = try ConflictTable.columns(texts, of: sheet)
        continue
      }
      let row = Row(sheet: sheet.name, number: number, columns: columns, texts: texts)
      let isUsed = ConflictColumn.required.contains { !WrappedText.isBlank(row.text($0) ?? "") }
      if isUsed { rows.append(row) }
    }
    guard columns != nil else { return nil }
    self.rows = rows
  }

  private static func rows(of sheet: Sheet) -> [(number: Int, texts: [Int: String])] {
    var rows: [(number: Int, texts: [Int: String])] = []
    for cell in sheet.cells {
      if rows.last?.number != cell.reference.row { rows.append((cell.reference.row, [:])) }
      rows[rows.count - 1].texts[cell.reference.column] = sheet.text(of: cell)
    }
    return rows
  }

  /// The columns by a row of headings, nil for any other row.
  private static func columns(
    _ texts: [Int: String], of sheet: Sheet
  ) throws(ConflictFileRefusal) -> [ConflictColumn: Int]? {
    let found = texts.compactMap { place, text in ConflictColumn(heading: text).map { ($0, place) } }
    let columns = Dictionary(found) { first, _ in first }
    guard ConflictColumn.required.allSatisfy({ columns[$0] != nil }) else { return nil }
    if let (column, place) = found.first(where: { columns[$0.0] != $0.1 }) {
      throw .columnTwice(texts[place] ?? "\(column)", sheet: sheet.name)
    }
    return columns
  }
}
