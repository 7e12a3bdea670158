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
    let all = rows + (sum.map { [$0] } ?? [])
    let columns = columns.enumerated().map { index, column in
      let texts =
        [column.title] + all.compactMap { $0.indices.contains(index) ? $0[index].text(in: language) : nil }
      return TableWorkbook.Column(column.title, width: OverviewTable.width(of: texts))
    }
    let rows = all.map { row in row.map { $0.inWorkbook(language) } }
    return TableWorkbook.Table(title: title, columns: columns, rows: rows, notes: notes)
  }

  /// As wide as the widest of some texts, but no wider than a page can take: in digits of the standard font.
  private static func width(of texts: [String]) -> Double {
    let widest =
      texts.map { text in
        text.unicodeScalars.reduce(0.0) { $0 + ($1.isASCII ? 1.1 : 2) }
      }.max() ?? 0
    return min(50, max(6, widest + 2))
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
