/// The text about the whole department (部门整体绩效目标): prose, kept as text.
public struct OverallObjectives: Hashable, Sendable {
  /// 总体绩效目标: titled paragraphs.
  public var objectives: [TitledParagraph]

  /// 分项绩效目标: each a name and what it is measured by.
  public var subObjectives: [SubObjective]

  /// 工作保障措施: titled paragraphs.
  public var measures: [TitledParagraph]

  public init(
    objectives: [TitledParagraph] = [], subObjectives: [SubObjective] = [], measures: [TitledParagraph] = []
  ) {
    self.objectives = objectives
    self.subObjectives = subObjectives
    self.measures = measures
  }

  public var isEmpty: Bool { objectives.isEmpty && subObjectives.isEmpty && measures.isEmpty }
}
