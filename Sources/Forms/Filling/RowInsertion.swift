/// Rows that a template lacks.
public struct RowInsertion: Hashable, Sendable {
  public let count: Int

  /// The row of the template behind which they come.
  public let after: Int

  /// The row of the template whose looks they take; nil where there is none.
  public let model: Int?

  public init(count: Int, after: Int, model: Int?) {
    self.count = count
    self.after = after
    self.model = model
  }
}
