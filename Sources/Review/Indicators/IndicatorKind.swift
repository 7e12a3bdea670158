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
    guard let kind = IndicatorKind.names.meaning(of: text) else { return nil }
    self = kind
  }

  private static let names = LevelNames<IndicatorKind>([
    ("数量", .quantity), ("质量", .quality), ("时效", .timeliness), ("进度", .timeliness), ("成本", .cost),
    ("经济效益", .economicBenefit), ("经济效果", .economicBenefit), ("社会效益", .socialBenefit),
    ("社会效果", .socialBenefit), ("生态效益", .ecologicalBenefit), ("环境效益", .ecologicalBenefit),
    ("生态环境效益", .ecologicalBenefit), ("生态效果", .ecologicalBenefit), ("可持续影响", .sustainedImpact),
    ("可持续", .sustainedImpact), ("可持续性影响", .sustainedImpact), ("可持续发展影响", .sustainedImpact),
    ("服务对象满意度", .satisfaction), ("受益对象满意度", .satisfaction), ("满意度", .satisfaction),
    ("服务对象", .satisfaction), ("经济成本", .economicCost), ("社会成本", .socialCost),
    ("生态环境成本", .ecologicalCost), ("生态成本", .ecologicalCost), ("环境成本", .ecologicalCost),
  ])
}
