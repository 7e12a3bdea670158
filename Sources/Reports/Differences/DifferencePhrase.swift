import Corrections

/// What reports of differences say beside the values themselves.
enum DifferencePhrase: Hashable {
  case pageTitle
  case old, new, field
  case general
  case unnamedProject
  case indicator(level2: String?, name: String?)
  case label(Change.Action, field: String)

  /// What stands on a side that lacks the part, and in an empty field.
  case absent, empty
  case yuan(String)

  /// A number that is the same, with what was typed.
  case writtenAs(String, raw: String)
  case project(title: String, total: String?, indicators: Int)
  case position(Int)
  case paragraphs(Int)

  /// What a note on a cell says of what stood there.
  case before(label: String, String)

  /// Heads the differences of form alone.
  case formOnly
  case uncertain
  case nothing
  case totals(DifferenceTotals, hidden: Int)
  case projects, money, substance, form, uncertainMatches
  case footer
}
