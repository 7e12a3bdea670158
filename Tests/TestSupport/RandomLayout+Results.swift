import BudgetModel
import Spreadsheet

extension RandomLayout {
  /// Thinks of what was achieved, for a form with columns for it, and gives it to the indicators' remarks as it is read.
  mutating func addResults(to project: inout Project, _ columns: [Column]) {
    results = []
    ownRemarks = project.indicators.map(\.remark)
    let kinds: [Column.Content] = [.result, .score, .reason, .partOne, .partTwo]
    let drawn = columns.filter { kinds.contains($0.content) }
    guard !drawn.isEmpty else { return }
    for index in project.indicators.indices {
      var texts: [Column.Content: String] = [:]
      var said = [project.indicators[index].remark].compactMap(\.self)
      for column in drawn where chance(0.8) {
        let text =
          column.content == .score ? pick(["10", "9.5", "0"]) : pick(["98%", "已完成", "12 场次", "人手不足"])
        texts[column.content] = text
        said.append("\(WrappedText.withoutBlanks(column.heading))：\(text)")
      }
      results.append(texts)
      project.indicators[index].remark = said.isEmpty ? nil : said.joined(separator: "；")
    }
  }

  // MARK: - Money that was spent

  /// Draws the amounts of a form that compares what was planned with what was spent (自评表, 监控表).
  mutating func comparedBudget(of project: Project, unit: MoneyUnit, row: inout Int, column: Int) {
    let headings =
      chance(0.5) ? ["年初预算数", "全年预算数（A）", "全年执行数（B）", "执行率（B/A）"] : ["年初预算数", "1-7月执行数", "1-7月执行率"]
    sketch.put("项目资金（\(unit.rawValue)）", row: row, column: column)
    for (index, heading) in headings.enumerated() {
      sketch.put(heading, row: row, column: column + 2 + index)
    }
    let first = row
    let labels = [
      label("年度资金总额"), label("其中：当年财政拨款", "其中：财政拨款", "本年一般公共预算拨款"), label("其他资金"),
    ]
    for (index, amount) in [project.budget.total, project.budget.fiscal, project.budget.other].enumerated() {
      row += 1
      sketch.put(labels[index], row: row, column: column + 1)
      put(amount, in: unit, row: row, column: column + 2)
      for other in headings.indices.dropFirst() where chance(0.8) {
        sketch.put(pick(["1", "50%", "—"]), row: row, column: column + 2 + other)
        remarks.insert(CellReference(row: row, column: column + 2 + other))
      }
    }
    sketch.merge(rows: first...row, columns: column...column)
    row += 1
    sketch.put(label("资金用途", "用途"), row: row, column: column)
    sketch.put(wrapped(project.purpose), row: row, column: column + 1)
    row += 1
  }

  /// Draws the goals with how far they were reached beside them.
  mutating func comparedGoals(of project: Project, row: inout Int, column: Int) {
    sketch.put(label("年度总体目标", "总体目标"), row: row, column: column)
    sketch.put(label("预期目标", "年初设定目标"), row: row, column: column + 1)
    sketch.put(label("实际完成情况", "目标完成情况"), row: row, column: column + 4)
    sketch.put(GoalText.joined(project.goals), row: row + 1, column: column + 1)
    sketch.put("都完成了", row: row + 1, column: column + 4)
    remarks.insert(CellReference(row: row + 1, column: column + 4))
    sketch.merge(rows: row...row + 1, columns: column...column)
    for line in row...row + 1 {
      sketch.merge(rows: line...line, columns: column + 1...column + 3)
      sketch.merge(rows: line...line, columns: column + 4...column + 6)
    }
    row += 2
  }
}
