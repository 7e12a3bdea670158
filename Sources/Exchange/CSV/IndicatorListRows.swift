import BudgetModel

/// The flat list of the indicators of many departments: that of one with the department and the year in front.
struct IndicatorListRows {
  private let columns: [IndicatorListColumn]

  init(_ needs: IndicatorListNeeds) {
    columns = IndicatorListColumn.columns(for: needs)
  }

  /// The names of the columns, which the reader of lists knows.
  var titles: [String] { ["部门编码", "部门名称", "预算年度"] + columns.map(\.title) }

  /// The rows of a project: one for each of its indicators, and one for a project without any.
  ///
  /// - Parameter submission: the department and the year; its projects are not looked at.
  func rows(of project: Project, in submission: Submission) -> [[String]] {
    let head = [
      submission.department.code ?? "", submission.department.name ?? "",
      submission.fiscalYear.map(String.init) ?? "",
    ]
    let indicators: [Indicator?] = project.indicators.isEmpty ? [nil] : project.indicators
    return indicators.map { indicator in head + columns.map { $0.text(of: project, indicator) ?? "" } }
  }
}
