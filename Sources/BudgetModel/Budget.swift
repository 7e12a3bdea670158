/// A project's money (预算规模). An amount that the form leaves empty is nil.
public struct Budget: Hashable, Sendable {
  /// 预算数
  public var total: Money?

  /// 其中：财政资金
  public var fiscal: Money?

  /// 其他资金
  public var other: Money?

  public init(total: Money? = nil, fiscal: Money? = nil, other: Money? = nil) {
    self.total = total
    self.fiscal = fiscal
    self.other = other
  }
}
