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
    switch LevelName.core(of: text) {
    case "产出": self = .output
    case "效益", "效果": self = .benefit
    case "满意度": self = .satisfaction
    case "成本": self = .cost
    default: return nil
    }
  }
}
