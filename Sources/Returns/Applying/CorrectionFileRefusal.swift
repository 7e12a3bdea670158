public import Exchange
public import OOXML

/// Why a file of corrections can't be read.
public enum CorrectionFileRefusal: Error, Hashable, Sendable {
  case file(Refusal)
  case csv(CSVRefusal)
  case json(JSONRefusal)

  /// Columns that a list needs and this one hasn't.
  case noColumns([String])
  case columnTwice(String)

  /// A workbook, where CSV or JSON is expected.
  case workbook

  /// A JSON text that is no difference, with what its `schema` says.
  case otherSchema(String?)

  public var category: Refusal.Category {
    switch self {
    case .file(let refusal): refusal.category
    case .csv(let refusal): refusal.isLimit ? .limit : .unreadable
    case .json(let refusal): refusal.isLimit ? .limit : .unreadable
    case .noColumns, .columnTwice, .workbook, .otherSchema: .unreadable
    }
  }
}
