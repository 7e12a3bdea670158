/// One of the department's numbered objectives (分项绩效目标).
public struct SubObjective: Hashable, Sendable {
  /// 绩效目标: what the work is called.
  public var name: String?

  /// 绩效指标: the paragraph that says what it is measured by.
  public var indicator: String?

  public init(name: String?, indicator: String?) {
    self.name = name
    self.indicator = indicator
  }
}
