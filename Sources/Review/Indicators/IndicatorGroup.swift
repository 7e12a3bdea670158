/// What an indicator's level 1 (一级指标) says it measures.
enum IndicatorGroup: CaseIterable, Sendable {
  case output, benefit, satisfaction

  /// 成本指标 as a level of its own.
  case cost

  /// The name as the form prints it.
  var name: String {
    switch self {
    case .output: "产出指标"
    case .benefit: "效益指标"
    case .satisfaction: "满意度指标"
    case .cost: "成本指标"
    }
  }

  /// The group of a level 1 as written, old names included; nil for any other text.
  init?(_ text: String) {
    guard let group = IndicatorGroup.names.meaning(of: text) else { return nil }
    self = group
  }

  private static let names = LevelNames<IndicatorGroup>([
    ("产出", .output), ("效益", .benefit), ("效果", .benefit), ("满意度", .satisfaction), ("成本", .cost),
  ])
}
