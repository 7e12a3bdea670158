import BudgetModel
import Spreadsheet

extension RandomLayout {
  /// A column of a list: its heading, and what it holds of a project and of an indicator.
  private struct ListColumn {
    let heading: String
    let isOfProject: Bool
    let text: (Project, Indicator?) -> String?
  }

  /// Draws all projects in one list, a row an indicator.
  mutating func list(of projects: [Project], year: Int?) -> [Project] {
    var columns = projectColumns(of: projects) + indicatorColumns(of: projects)
    if chance(0.3) { columns.shuffle(using: &random) }
    var row = Int.random(in: 1...4, using: &random)
    let left = Int.random(in: 1...4, using: &random)
    if chance(0.2) { note("附件1", row: &row, column: left) }
    for (index, column) in columns.enumerated() { sketch.put(column.heading, row: row, column: left + index) }
    row += 1
    let isRepeated = chance(0.5)
    for project in projects {
      let indicators: [Indicator?] = project.indicators.isEmpty ? [nil] : project.indicators
      for (number, indicator) in indicators.enumerated() {
        let hidesProject = number > 0 && !isRepeated && indicator?.mayFollow == true
        for (index, column) in columns.enumerated() where !(column.isOfProject && hidesProject) {
          sketch.put(column.text(project, indicator) ?? "", row: row, column: left + index)
        }
        row += 1
      }
    }
    return projects
  }

  private mutating func projectColumns(of projects: [Project]) -> [ListColumn] {
    let unit: MoneyUnit = chance(0.5) ? .yuan : .tenThousand
    func amount(_ money: Money?) -> String? {
      money?.yuan.shifted(byPowerOfTen: -unit.powerOfTen).map { "\($0)" }
    }
    let words = "（\(unit.rawValue)）"
    var columns = [
      ListColumn(heading: label("项目编码", "项目代码"), isOfProject: true) { project, _ in project.code },
      ListColumn(heading: label("项目名称"), isOfProject: true) { project, _ in project.name },
      ListColumn(heading: label("单位编码", "单位代码"), isOfProject: true) { project, _ in project.unit.code },
      ListColumn(heading: label("单位名称"), isOfProject: true) { project, _ in project.unit.name },
      ListColumn(heading: "预算数" + words, isOfProject: true) { project, _ in amount(project.budget.total) },
      ListColumn(heading: "其中：财政资金" + words, isOfProject: true) { project, _ in amount(project.budget.fiscal)
      },
      ListColumn(heading: "其他资金" + words, isOfProject: true) { project, _ in amount(project.budget.other) },
      ListColumn(heading: label("资金用途"), isOfProject: true) { project, _ in project.purpose },
      ListColumn(heading: label("绩效目标", "年度目标"), isOfProject: true) { project, _ in
        project.goals.isEmpty ? nil : GoalText.joined(project.goals)
      },
    ]
    guard projects.contains(where: { !$0.disbursement.isEmpty }) else { return columns }
    for (index, month) in [3, 6, 10, 12].enumerated() {
      let heading = pick(["\(month)月底", "\(month)月末（%）", "截至\(month)月底支出进度"])
      columns.append(
        ListColumn(heading: heading, isOfProject: true) { project, _ in
          guard project.disbursement.indices.contains(index) else { return nil }
          return project.disbursement[index].percent.map { "\($0)%" }
        })
    }
    return columns
  }

  private mutating func indicatorColumns(of projects: [Project]) -> [ListColumn] {
    [
      ListColumn(heading: label("一级指标"), isOfProject: false) { _, indicator in indicator?.level1 },
      ListColumn(heading: label("二级指标"), isOfProject: false) { _, indicator in indicator?.level2 },
      ListColumn(heading: label("三级指标"), isOfProject: false) { _, indicator in indicator?.level3 },
      ListColumn(heading: label("绩效指标描述"), isOfProject: false) { _, indicator in indicator?.description },
      ListColumn(heading: label("指标值"), isOfProject: false) { _, indicator in indicator?.target.raw },
      ListColumn(heading: label("指标值确定依据"), isOfProject: false) { _, indicator in indicator?.basis },
      ListColumn(heading: label("权重", "分值"), isOfProject: false) { _, indicator in
        indicator?.weight?.description
      },
      ListColumn(heading: label("备注"), isOfProject: false) { _, indicator in indicator?.remark },
    ]
  }
}

extension Indicator {
  /// Whether a row of the indicator without its project's fields can be no rest of the row above.
  fileprivate var mayFollow: Bool { level2 != nil || target.kind != .placeholder }
}
