public import BudgetModel
import Spreadsheet

/// A new workbook of plain tables, one a sheet, in the look of the bureau's form.
public enum TableWorkbook {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// In a cell whose format is text, so that codes keep their zeros.
    case text(String)
    case count(Int)

    /// An amount in 元, a number where a cell holds all its digits.
    case money(Money)

    /// What a person chooses or types, with what stands there already.
    case choice(CellChoice, text: String)
  }

  /// A column's heading and its width in digits of the standard font.
  public struct Column: Hashable, Sendable {
    public var title: String
    public var width: Double

    public init(_ title: String, width: Double) {
      self.title = title
      self.width = width
    }
  }

  public struct Table: Sendable {
    public var title: String
    public var columns: [Column]
    public var rows: [[Cell]]

    /// Lines below the rows.
    public var notes: [String]

    /// Lines between the title and the headings.
    public var lead: [String]

    /// Whether the headings stay in view.
    public var isFrozen: Bool

    public init(
      title: String, columns: [Column], rows: [[Cell]], notes: [String] = [], lead: [String] = [],
      isFrozen: Bool = false
    ) {
      self.lead = lead
      self.isFrozen = isFrozen
      self.title = title
      self.columns = columns
      self.rows = rows
      self.notes = notes
    }
  }

  /// The workbook's bytes, the same for the same tables.
  ///
  /// - Parameter tables: at least one, each with at least one column.
  public static func package(of tables: [Table], title: String) throws(OutputFailure) -> [UInt8] {
    let names = SheetName.make(all: tables.map(\.title))
    let sheets = zip(tables, names).map { laidOut($0, named: $1) }
    return try BureauWorkbook.package(of: sheets, title: title)
  }

  private static func laidOut(_ table: Table, named name: String) -> LaidOutSheet {
    var rows = FormRows(columnWidths: table.columns.map(\.width))
    let all = 1...max(1, table.columns.count)
    rows.freezesRepeated = table.isFrozen
    rows.append([.init(all, .label(table.title), .title)], minimumHeight: 30)
    for line in table.lead { rows.append([.init(all, .label(line), .unit)]) }
    rows.appendRepeated(
      table.columns.enumerated().map { .init(($0 + 1)...($0 + 1), .label($1.title), .label) })
    for (index, row) in table.rows.enumerated() {
      rows.append(
        zip(row, table.columns).enumerated().map { column, cell in
          entry(cell.0, in: column + 1, WorkbookPlace(label: cell.1.title, path: "\(table.title)[\(index)]"))
        })
    }
    for note in table.notes { rows.append([.init(all, .label(note), .unit)]) }
    var sheet = rows.laidOut(named: name)
    sheet.isLandscape = table.columns.reduce(0) { $0 + $1.width } > uprightWidth
    return sheet
  }

  /// What an upright page of A4 takes at full size between its margins, in digits of the standard font.
  private static let uprightWidth = 96.0

  private static func entry(_ cell: Cell, in column: Int, _ place: WorkbookPlace) -> FormRows.Entry {
    switch cell {
    case .text(let text): .init(column...column, text.isEmpty ? .empty : .text(text, place), .prose)
    case .choice(let choice, let text):
      .init(column...column, text.isEmpty ? .empty : .text(text, place), .answer, choice: choice)
    case .count(let count): AmountCell.entry(column...column, ExactDecimal(count), fractionDigits: 0, place)
    case .money(let money): AmountCell.entry(column...column, money, place)
    }
  }
}
