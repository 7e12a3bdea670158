/// What a user says about filling.
public struct FillOptions: Hashable, Sendable {
  /// Whether rows of the table that stay blank are taken out.
  public var removesBlankRows: Bool

  /// Whether locked cells of a protected sheet are left as they are, and reported.
  public var respectsProtection: Bool

  public init(removesBlankRows: Bool = false, respectsProtection: Bool = false) {
    self.removesBlankRows = removesBlankRows
    self.respectsProtection = respectsProtection
  }
}
