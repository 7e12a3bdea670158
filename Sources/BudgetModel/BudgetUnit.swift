/// A budget unit (预算单位) of a department.
public struct BudgetUnit: Hashable, Sendable {
  /// Six digits, such as `315001`: three of the department and three of the unit.
  public var code: String?
  public var name: String?

  public init(code: String? = nil, name: String? = nil) {
    self.code = code
    self.name = name
  }
}
