import BudgetModel

/// An indicator as rules look at it.
///
/// A class, since every rule goes through all of them.
final class ReviewedIndicator: Sendable {
  let index: Int
  let indicator: Indicator

  /// Nil where level 1 is empty or none of the guide's.
  let group: IndicatorGroup?

  /// Nil where level 2 is empty or none of the guide's.
  let kind: IndicatorKind?

  /// Level 3 folded for comparison, empty where it is missing.
  let name: String

  init(index: Int, indicator: Indicator, group: IndicatorGroup?, kind: IndicatorKind?, name: String) {
    self.index = index
    self.indicator = indicator
    self.group = group
    self.kind = kind
    self.name = name
  }

  var target: IndicatorTarget { indicator.target }

  /// The path of one of the indicator's fields.
  func path(_ field: FieldPath.IndicatorField) -> FieldPath { .indicator(index, field) }

  /// The text of a level.
  func text(of level: FieldPath.IndicatorField) -> String? {
    switch level {
    case .level1: indicator.level1
    case .level2: indicator.level2
    default: indicator.level3
    }
  }

  /// Whether the indicator measures a cost: under 产出 or on a level of its own.
  var isCost: Bool { kind.map { $0 == .cost || $0.group == .cost } ?? (group == .cost) }

  /// Whether the cost is one in money: that to society or nature may be of any unit.
  var isCostInMoney: Bool { isCost && kind != .socialCost && kind != .ecologicalCost }

  var isSatisfaction: Bool { group == .satisfaction || kind == .satisfaction }

  /// The indicators of a project; levels that stay the same from row to row are read once.
  static func all(of project: Project) -> [ReviewedIndicator] {
    var groups = LevelReading<IndicatorGroup>(read: IndicatorGroup.init)
    var kinds = LevelReading<IndicatorKind>(read: IndicatorKind.init)
    return project.indicators.enumerated().map { index, indicator in
      ReviewedIndicator(
        index: index, indicator: indicator, group: groups.meaning(of: indicator.level1),
        kind: kinds.meaning(of: indicator.level2), name: indicator.level3.map(WrittenText.folded) ?? "")
    }
  }
}

/// Reads levels one after the other, and each text that repeats the one before it only once.
private struct LevelReading<Level> {
  let read: (String) -> Level?
  private var text: String?
  private var level: Level?

  init(read: @escaping (String) -> Level?) {
    self.read = read
  }

  mutating func meaning(of text: String?) -> Level? {
    if text != self.text {
      self.text = text
      level = text.flatMap(read)
    }
    return level
  }
}
