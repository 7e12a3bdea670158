public import Wording

/// An overview as lines of text: table by table, what is left to do in the last line.
public struct OverviewText: Sendable {
  /// A table: its title, and rows of which the first names the columns.
  public struct Section: Sendable {
    public let title: String
    public let rows: [[String]]

    /// The columns that hold numbers, which stand to the right.
    public let numberColumns: Set<Int>
    public let notes: [String]
  }

  public let sections: [Section]
  public let verdict: String

  public init(_ overview: Overview, in language: Language) {
    sections = overview.tables(in: language).map { table in
      let rows = (table.rows + (table.sum.map { [$0] } ?? [])).map { row in
        row.map { $0.text(in: language) }
      }
      let numbers = table.columns.indices.filter { table.columns[$0].kind == .number }
      return Section(
        title: table.title, rows: rows.isEmpty ? [] : [table.columns.map(\.title)] + rows,
        numberColumns: Set(numbers), notes: table.notes)
    }
    verdict = overview.verdict(in: language)
  }
}
