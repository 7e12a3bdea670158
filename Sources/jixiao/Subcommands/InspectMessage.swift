import Forms
import Intake
import Spreadsheet
import Wording

/// What the page of `inspect` says about a file, its sheets and forms.
enum InspectMessage {
  /// The year and the department that the file states.
  case stated(Inspection)
  case sheet(InspectedSheet, number: Int)
  case form(InspectedForm, number: Int)
  case text(InspectedText)

  /// The headings of the tables, parted by tabs.
  case fieldColumns
  case indicatorColumns
  case textColumns

  case label(String, CellReference)
  case inlineLabel
  case noLabel
  case empty

  /// The number of indicators, and the fields that say which labels lead to their columns.
  case indicators(Int, [InspectedField])
  case templateRows([Int])
  case problems(Int, untaken: Int)
  case totals(Inspection)
}

extension InspectMessage: Worded {
  var id: String {
    switch self {
    case .stated: "inspect-stated"
    case .sheet: "inspect-sheet"
    case .form: "inspect-form"
    case .text: "inspect-text"
    case .fieldColumns: "inspect-field-columns"
    case .indicatorColumns: "inspect-indicator-columns"
    case .textColumns: "inspect-text-columns"
    case .label: "inspect-label"
    case .inlineLabel: "inspect-inline-label"
    case .noLabel: "inspect-no-label"
    case .empty: "inspect-empty"
    case .indicators: "inspect-indicators"
    case .templateRows: "inspect-template-rows"
    case .problems: "inspect-problems"
    case .totals: "inspect-totals"
    }
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
