public import BudgetModel

/// How much of a submission there is.
public struct ContentCounts: Hashable, Sendable {
  public let projects: Int
  public let indicators: Int

  /// The paragraphs of the department's text.
  public let paragraphs: Int

  public init(projects: Int, indicators: Int, paragraphs: Int) {
    self.projects = projects
    self.indicators = indicators
    self.paragraphs = paragraphs
  }

  public init(_ submission: Submission, includesProjects: Bool = true, includesText: Bool = true) {
    let written = includesProjects ? submission.projects : []
    projects = written.count
    indicators = written.reduce(0) { $0 + $1.indicators.count }
    paragraphs = includesText ? submission.overall?.paragraphCount ?? 0 : 0
  }
}

extension OverallObjectives {
  /// The number of titled paragraphs and objectives in all three parts.
  var paragraphCount: Int { objectives.count + subObjectives.count + measures.count }
}
