import BudgetModel
import Spreadsheet

extension RandomLayout {
  /// What stands above the table: lines in any order, each of labels with their values.
  mutating func heading(of project: Project, year: Int?, row: inout Int, column: Int) -> Project {
    if chance(0.6) {
      sketch.put(title(of: project), row: row, column: column)
      row += 1
    }
    if let year, chance(0.3) {
      sketch.put("（\(year)年度）", row: row, column: column)
      row += 1
    }
    let unit: MoneyUnit = chance(0.5) ? .yuan : .tenThousand
    let style = Int.random(in: 0..<3, using: &random)
    var lines = Array(0..<5)
    if chance(0.4) { lines.shuffle(using: &random) }
    for line in lines {
      switch line {
      case 0: identity(of: project, row: &row, column: column)
      case 1: budgetUnit(of: project, style: style, unit: unit, row: &row, column: column)
      case 2 where reports && style > 0: comparedBudget(of: project, unit: unit, row: &row, column: column)
      case 4 where reports && chance(0.7): comparedGoals(of: project, row: &row, column: column)
      case 2: budget(of: project, style: style, unit: unit, row: &row, column: column)
      case 3: plan(of: project, row: &row, column: column)
      default: goals(of: project, row: &row, column: column)
      }
      if chance(0.05) { row += 1 }
    }
    return project
  }

  private mutating func title(of project: Project) -> String {
    let name = project.name ?? ""
    return chance(0.5) ? "项目支出绩效目标申报表" : "1.\(WrappedName.short(name))绩效目标表"
  }

  // MARK: - Identity

  private mutating func identity(of project: Project, row: inout Int, column: Int) {
    let code = brokenCode(project.code)
    let name = wrapped(project.name)
    let labels = (label("项目编码", "项目代码", "项目编号"), label("项目名称", "支出项目名称"))
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      sketch.put(labels.0, row: row, column: column)
      sketch.put(code, row: row, column: column + 1)
      sketch.put(labels.1, row: row + 1, column: column)
      sketch.put(name, row: row + 1, column: column + 1)
      row += 2
    case 1:
      // Below their labels.
      sketch.put(labels.0, row: row, column: column)
      sketch.put(code, row: row + 1, column: column)
      sketch.put(labels.1, row: row, column: column + 1)
      sketch.put(name, row: row + 1, column: column + 1)
      row += 2
    case 2 where !name.contains { $0.isNewline || ":：".contains($0) }:
      sketch.put("项目编码：\(project.code ?? "")　项目名称：\(name)", row: row, column: column)
      row += 1
    default:
      let gap = Int.random(in: 1...2, using: &random)
      sketch.put(labels.0, row: row, column: column)
      sketch.put(code, row: row, column: column + gap)
      sketch.put(labels.1, row: row, column: column + gap + 1)
      sketch.put(name, row: row, column: column + gap + 2)
      row += 1
    }
  }

  /// The unit, with the money unit on the same line where the amounts' labels don't state it.
  private mutating func budgetUnit(
    of project: Project, style: Int, unit: MoneyUnit, row: inout Int, column: Int
  ) {
    let text = "\(project.unit.code ?? "") \(project.unit.name ?? "")"
    let declaration = pick(["单位：", "金额单位：", "单 位:"]) + unit.rawValue
    if style == 0 {
      if chance(0.2) {
        sketch.put("\(text)　单位：\(unit.rawValue)", row: row, column: column)
      } else {
        sketch.put(text, row: row, column: column)
        sketch.put(declaration, row: row, column: column + Int.random(in: 3...5, using: &random))
      }
    } else {
      sketch.put(label("预算单位", "填报单位", "实施单位", "项目单位"), row: row, column: column)
      sketch.put(text, row: row, column: column + 1)
    }
    row += 1
  }

  // MARK: - Money

  private mutating func budget(
    of project: Project, style: Int, unit: MoneyUnit, row: inout Int, column: Int
  ) {
    let labels = [
      label("预算数", "预算金额", "年度资金总额", "资金总额"), label("其中：财政资金", "财政拨款", "当年财政拨款"), label("其他资金", "自有资金"),
    ]
    let amounts = [project.budget.total, project.budget.fiscal, project.budget.other]
    let words = style == 0 ? "" : "（\(unit.rawValue)）"
    let isGrouped = chance(0.5)
    let start = isGrouped ? column + 1 : column
    let first = row
    if chance(0.5) {
      for (index, amount) in amounts.enumerated() {
        sketch.put(labels[index] + (isGrouped ? "" : words), row: row, column: start + 2 * index)
        put(amount, in: unit, row: row, column: start + 2 * index + 1)
      }
      row += 1
    } else {
      for (index, amount) in amounts.enumerated() {
        sketch.put(labels[index] + (isGrouped ? "" : words), row: row, column: start)
        put(amount, in: unit, row: row, column: start + 1)
        row += 1
      }
    }
    let holdsPurpose = isGrouped && chance(0.5)
    if isGrouped {
      let name = holdsPurpose ? "预算规模及资金用途" : "项目资金"
      sketch.put(name + words, row: first, column: column)
    }
    if holdsPurpose {
      sketch.put(wrapped(project.purpose), row: row, column: start)
    } else {
      sketch.put(label("资金用途", "用途"), row: row, column: column)
      sketch.put(wrapped(project.purpose), row: row, column: column + 1)
    }
    if isGrouped { sketch.merge(rows: first...(holdsPurpose ? row : row - 1), columns: column...column) }
    row += 1
  }

  private mutating func plan(of project: Project, row: inout Int, column: Int) {
    guard !project.disbursement.isEmpty else { return }
    sketch.put(label("资金支出计划（%）", "资金支出计划", "支出计划"), row: row, column: column)
    let isBeside = chance(0.4)
    for (index, share) in project.disbursement.enumerated() {
      let place = column + 1 + (isBeside ? 2 * index : index)
      sketch.put(monthLabel(share.month), row: row, column: place)
      put(percent: share.percent, row: isBeside ? row : row + 1, column: isBeside ? place + 1 : place)
    }
    if !isBeside, chance(0.7) { sketch.merge(rows: row...row + 1, columns: column...column) }
    row += isBeside ? 1 : 2
  }

  // MARK: - Goals

  private mutating func goals(of project: Project, row: inout Int, column: Int) {
    sketch.put(label("绩效目标", "年度目标", "年度总体目标"), row: row, column: column)
    let texts = project.goals.enumerated().map { "\($0 + 1)、\($1)" }
    let text = GoalText.joined(project.goals)
    let isRowByRow =
      texts.count > 1 && GoalText.split(texts.joined(separator: "\n")) == project.goals && chance(0.3)
    if isRowByRow {
      for (index, text) in texts.enumerated() { sketch.put(text, row: row + index, column: column + 1) }
      sketch.merge(rows: row...row + texts.count - 1, columns: column...column)
      row += texts.count
    } else {
      let width = Int.random(in: 0...4, using: &random)
      sketch.put(text, row: row, column: column + 1)
      sketch.merge(rows: row...row, columns: column + 1...column + 1 + width)
      row += 1
    }
  }
}

/// A project's name as a title has it: without line breaks.
private enum WrappedName {
  static func short(_ name: String) -> String { String(WrappedText.onOneLine(name).prefix(20)) }
}
