public import Exchange
public import OOXML

/// Why an input could not be read.
public enum InputRefusal: Error, Hashable, Sendable {
  case workbook(Refusal)
  case json(JSONRefusal)
  case csv(CSVRefusal)

  /// The sheets that were looked at hold no form.
  case noForm(sheets: [String], hidden: [String])

  /// A list in a text file has none of the known columns.
  case noList

  /// What kind of failure the refusal is; the command's exit status follows it.
  public var category: Refusal.Category {
    switch self {
    case .workbook(let refusal): refusal.category
    case .json(let refusal): refusal.isLimit ? .limit : .unreadable
    case .csv(let refusal): refusal.isLimit ? .limit : .unreadable
    case .noForm, .noList: .unreadable
    }
  }
}
