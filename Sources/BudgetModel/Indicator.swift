public import Spreadsheet

/// One row of a project's table of indicators (绩效指标). A text that the form leaves empty is nil.
public struct Indicator: Hashable, Sendable {
  /// 一级指标, such as 产出指标; inherited from above where the form merges or leaves out.
  public var level1: String?

  /// 二级指标, such as 数量指标; inherited like level 1.
  public var level2: String?

  /// 三级指标: the indicator's own name.
  public var level3: String?

  /// 绩效指标描述
  public var description: String?

  /// 指标值
  public var target: IndicatorTarget

  /// 指标值确定依据
  public var basis: String?

  /// 权重 or 分值, in points.
  public var weight: ExactDecimal?

  /// 备注
  public var remark: String?

  public init(
    level1: String? = nil, level2: String? = nil, level3: String? = nil, description: String? = nil,
    target: IndicatorTarget, basis: String? = nil, weight: ExactDecimal? = nil, remark: String? = nil
  ) {
    self.level1 = level1
    self.level2 = level2
    self.level3 = level3
    self.description = description
    self.target = target
    self.basis = basis
    self.weight = weight
    self.remark = remark
  }
}
