/// A department (部门), which answers for the budgets of its units.
public struct Department: Hashable, Sendable {
  /// Three digits, such as `315`: the first three of its units' codes.
  public var code: String?
  public var name: String?

  public init(code: String? = nil, name: String? = nil) {
    self.code = code
    self.name = name
  }
}
