public import BudgetModel

/// What one cell should say instead, where that is plain: never taken unless a person says so.
public struct SuggestedChange: Hashable, Sendable {
  public let field: FieldPath
  public let place: FindingPlace

  /// The cell's text as written.
  public let old: String

  /// The cell's new text.
  public let new: String

  public init(field: FieldPath, place: FindingPlace, old: String, new: String) {
    self.field = field
    self.place = place
    self.old = old
    self.new = new
  }
}

extension Finding {
  /// The finding's suggestion with its place; nil where the finding carries none.
  public var suggestedChange: SuggestedChange? {
    suggestion.map { SuggestedChange(field: field, place: place, old: text, new: $0) }
  }
}
