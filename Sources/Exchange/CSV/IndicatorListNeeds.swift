public import BudgetModel

/// Which columns the flat list of some projects needs beside those that it always has.
public struct IndicatorListNeeds: Sendable {
  /// The lines that a plan has at most for each month.
  private(set) var months: [Int: Int] = [:]
  private(set) var weight = false
  private(set) var remark = false

  public init() {}

  /// Sees to it that a project's values have their columns.
  public mutating func note(_ project: Project) {
    var lines: [Int: Int] = [:]
    for line in project.disbursement { lines[line.month, default: 0] += 1 }
    months.merge(lines, uniquingKeysWith: max)
    weight = weight || project.indicators.contains { $0.weight != nil }
    remark = remark || project.indicators.contains { $0.remark != nil }
  }
}
