public import BudgetModel

/// What one version says at one place.
public struct Statement: Hashable, Sendable {
  public var place: Place
  public var subject: Subject

  /// Nil for an empty field. For a whole part with fields of its own (a project, an indicator, a paragraph) it is a
  /// line that names it, for an order the names in that order: texts to be shown, no field's value.
  public var value: FieldValue?

  /// The file and sheet that it was read from.
  public var file: String?
  public var sheet: String?

  /// The cells, and what was written in them; nil where that isn't known.
  public var source: FieldSource?
}
