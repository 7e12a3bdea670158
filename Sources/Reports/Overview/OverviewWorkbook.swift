public import Exchange
public import Wording

/// An overview as a workbook, a sheet for each table.
public enum OverviewWorkbook {
  public static func package(of overview: Overview, in language: Language) throws(OutputFailure) -> [UInt8] {
    let tables = overview.tables(in: language).map { $0.inWorkbook(language) }
    return try TableWorkbook.package(of: tables, title: OverviewPhrase.title.text(in: language))
  }
}

extension OverviewTable {
  fileprivate func inWorkbook(_ language: Language) -> TableWorkbook.Table {
    let columns = columns.map { TableWorkbook.Column($0.title, width: $0.kind.width) }
    let rows = (rows + (sum.map { [$0] } ?? [])).map { row in row.map { $0.inWorkbook(language) } }
    return TableWorkbook.Table(title: title, columns: columns, rows: rows, notes: notes)
  }
}

extension OverviewTable.Kind {
  /// In digits of the standard font.
  fileprivate var width: Double {
    switch self {
    case .text: 26
    case .longText: 56
    case .code: 24
    case .number: 18
    }
  }
}

extension OverviewTable.Cell {
  fileprivate func inWorkbook(_ language: Language) -> TableWorkbook.Cell {
    switch self {
    case .count(let count): .count(count)
    case .money(let money?): .money(money)
    default: .text(text(in: language))
    }
  }
}
