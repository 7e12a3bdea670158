public import Wording

/// Which rules are on, how grave they are, and what they are measured by.
public struct RuleSettings: Hashable, Sendable {
  /// As the catalogue describes the rules.
  public static let standard = RuleSettings()

  /// The ids of rules that are switched off.
  public var disabled: Set<String> = []

  /// Severities other than the rules' own, by the rules' ids.
  public var severities: [String: Severity] = [:]

  /// The first six digits of the district's project codes.
  public var district = "130306"

  /// Words in an indicator's name or description after which a share may be more than 100 %.
  public var growthWords = ["增长", "增幅", "提高", "同比"]

  /// Endings of names of indicators whose value should be small.
  public var negativeEndings = ["再犯罪率", "投诉率", "事故率", "差错率", "流失率", "违规率"]

  /// Words that turn such a name round: a 投诉率下降 should be large.
  public var reductionWords = ["降低", "下降"]

  /// Beginnings of values that nobody can measure.
  public var vagueBeginnings = ["是否", "按规定", "按要求", "按照"]

  /// Endings of values that nobody can measure.
  public var vagueEndings = ["情况"]

  /// Words in the name of a 时效指标 that speak of reach, not of time.
  public var reachWords = ["覆盖率"]

  /// The first year in whose budget 成本指标 may stand as a level of its own.
  public var costLevelSince = 2021

  public init() {}
}
