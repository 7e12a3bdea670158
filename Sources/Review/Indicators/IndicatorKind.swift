/// What an indicator's level 2 (二级指标) says it measures.
enum IndicatorKind: CaseIterable, Sendable {
  case quantity, quality, timeliness
  case cost
  case economicBenefit, socialBenefit, ecologicalBenefit, sustainedImpact
  case satisfaction
  case economicCost, socialCost, ecologicalCost

  /// The name as the form prints it.
  var name: String {
    switch self {
    case .quantity: "数量指标"
    case .quality: "质量指标"
    case .timeliness: "时效指标"
    case .cost: "成本指标"
    case .economicBenefit: "经济效益指标"
    case .socialBenefit: "社会效益指标"
    case .ecologicalBenefit: "生态效益指标"
    case .sustainedImpact: "可持续影响指标"
    case .satisfaction: "服务对象满意度指标"
    case .economicCost: "经济成本指标"
    case .socialCost: "社会成本指标"
    case .ecologicalCost: "生态环境成本指标"
    }
  }

  /// The level 1 that the kind belongs to.
  var group: IndicatorGroup {
    switch self {
    case .quantity, .quality, .timeliness, .cost: .output
    case .economicBenefit, .socialBenefit, .ecologicalBenefit, .sustainedImpact: .benefit
    case .satisfaction: .satisfaction
    case .economicCost, .socialCost, .ecologicalCost: .cost
    }
  }

  /// Whether the kind may stand under a level 1; 成本指标 may also repeat the level of its own.
  func belongs(to group: IndicatorGroup) -> Bool {
    self.group == group || (self == .cost && group == .cost)
  }

  /// The kinds that every project's output is expected to have.
  static let ofOutput: [IndicatorKind] = [.quantity, .quality, .timeliness, .cost]

  /// The kind of a level 2 as written, old names included; nil for any other text.
  init?(_ text: String) {
    switch LevelName.core(of: text) {
    case "数量": self = .quantity
    case "质量": self = .quality
    case "时效", "进度": self = .timeliness
    case "成本": self = .cost
    case "经济效益", "经济效果": self = .economicBenefit
    case "社会效益", "社会效果": self = .socialBenefit
    case "生态效益", "环境效益", "生态环境效益", "生态效果": self = .ecologicalBenefit
    case "可持续影响", "可持续", "可持续性影响", "可持续发展影响": self = .sustainedImpact
    case "服务对象满意度", "受益对象满意度", "满意度", "服务对象": self = .satisfaction
    case "经济成本": self = .economicCost
    case "社会成本": self = .socialCost
    case "生态环境成本", "生态成本", "环境成本": self = .ecologicalCost
    default: return nil
    }
  }
}
