import BudgetModel
import Wording

/// A table of an overview, which each format writes in its own way.
struct OverviewTable {
  /// What stands in a cell.
  enum Cell: Hashable {
    case text(String)

    /// A code of digits, which is no number.
    case code(String)
    case count(Int)

    /// Nil where a sum is beyond what can be held exactly.
    case money(Money?)
    case severity(Severity)
  }

  /// What a column's cells are, for their alignment and width.
  enum Kind {
    case text, longText, code, number
  }

  struct Column {
    let title: String
    let kind: Kind

    /// Whether a bar shows how the column's numbers compare.
    var hasBar = false
  }

  let title: String
  let columns: [Column]
  var rows: [[Cell]] = []

  /// A last row that sums the others up; nil where nothing is to be summed.
  var sum: [Cell]?

  /// What there is to say about the table.
  var notes: [String] = []
}

extension OverviewTable.Cell {
  /// The cell's text as a person reads it.
  func text(in language: Language) -> String {
    switch self {
    case .text(let text), .code(let text): text
    case .count(let count): String(count)
    case .money(let money): money?.grouped ?? ReportPhrase.sumTooLarge.text(in: language)
    case .severity(let severity): severity.name(in: language)
    }
  }

  /// The cell's text as a program reads it: an amount without commas.
  func plainText(in language: Language) -> String {
    if case .money(let money?) = self { money.description } else { text(in: language) }
  }
}
