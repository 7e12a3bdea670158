/// A section of the department's text.
public enum OverallSection: String, CaseIterable, Sendable {
  /// 总体绩效目标
  case objectives

  /// 分项绩效目标
  case subObjectives

  /// 工作保障措施
  case measures
}
