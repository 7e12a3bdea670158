import BudgetModel
import Spreadsheet

/// A project's form (绩效目标表) in the bureau's grid of seven columns.
struct ProjectSheet {
  private static let gridWidths = [13.0, 15, 17, 24, 15, 12, 12]

  let project: Project

  /// The project's place in the submission, counted from 0.
  let index: Int

  /// The year that the heading states, nil where another sheet states it.
  let headingYear: Int?

  private let table: IndicatorTable
  private let lastColumn: Int

  init(_ project: Project, at index: Int, headingYear: Int?) {
    self.project = project
    self.index = index
    self.headingYear = headingYear
    let owner = project.name ?? project.code ?? String(index + 1)
    table = IndicatorTable(
      project.indicators, project: owner, path: "projects[\(index)]", basisColumns: 6...7)
    lastColumn = 7 + table.extraWidths.count
  }

  /// The sheet's name before it is told apart from the names of the others.
  var wantedName: String {
    let number = index + 1
    let name = SheetName.make("\(number).\(project.name ?? "")")
    if name == "\(number)." { return "\(number).项目" }
    // libxlsxwriter doesn't quote a name of these characters in the defined name of the repeated row, where Excel
    // wants quotes because the name begins with a digit. A blank makes it quote.
    let isPlain = name.utf8.allSatisfy { byte in
      byte == 0x2E || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    return isPlain ? "\(number). \(name.dropFirst(String(number).count + 1))" : name
  }

  func laidOut(named name: String) -> LaidOutSheet {
    var rows = FormRows(columnWidths: ProjectSheet.gridWidths + table.extraWidths)
    appendHeading(to: &rows)
    appendIdentity(to: &rows)
    appendBudget(to: &rows)
    DisbursementRows(project.disbursement, place: place("资金支出计划", .disbursement(0)))
      .append(to: &rows, lastColumn: lastColumn)
    appendGoals(to: &rows)
    table.append(to: &rows)
    return rows.laidOut(named: name)
  }

  private func appendHeading(to rows: inout FormRows) {
    let title = "\(index + 1).\(project.name ?? "")绩效目标表"
    rows.append(
      [.init(1...lastColumn, .text(title, place("项目名称", .name)), .title)], minimumHeight: 30)
    if let headingYear {
      rows.append([.init(1...lastColumn, .label("（\(headingYear)年度）"), .heading)])
    }
    let unit = [project.unit.code, project.unit.name].compactMap(\.self).joined(separator: " ")
    rows.append([
      .init(1...5, unit.isEmpty ? .empty : .text(unit, place("单位", .unit)), .unit),
      .init(6...lastColumn, .label("单位：元"), .moneyUnit),
    ])
  }

  private func appendIdentity(to rows: inout FormRows) {
    rows.append([
      .init(1...1, .label("项目编码"), .label),
      .init(2...3, .optional(project.code, place("项目编码", .code)), .code),
      .init(4...4, .label("项目名称"), .label),
      .init(5...lastColumn, .optional(project.name, place("项目名称", .name)), .value),
    ])
  }

  private func appendBudget(to rows: inout FormRows) {
    let first = rows.count
    rows.append([
      .init(2...2, .label("预算数"), .label),
      AmountCell.entry(3...3, project.budget.total, place("预算数", .budgetTotal)),
      .init(4...4, .label("其中：财政资金"), .label),
      AmountCell.entry(5...5, project.budget.fiscal, place("财政资金", .budgetFiscal)),
      .init(6...6, .label("其他资金"), .label),
      AmountCell.entry(7...lastColumn, project.budget.other, place("其他资金", .budgetOther)),
    ])
    rows.append([.init(2...lastColumn, .optional(project.purpose, place("资金用途", .purpose)), .prose)])
    rows.span(.init(1...1, .label("预算规模及资金用途"), .label), over: first...(first + 1))
  }

  private func appendGoals(to rows: inout FormRows) {
    let goals: LaidOutCell.Content =
      project.goals.isEmpty ? .empty : .text(GoalText.joined(project.goals), place("绩效目标", .goals))
    rows.append(
      [.init(1...1, .label("绩效目标"), .label), .init(2...lastColumn, goals, .prose)], minimumHeight: 48)
  }

  private func place(_ label: String, _ field: FieldPath) -> WorkbookPlace {
    WorkbookPlace(
      project: project.name ?? project.code ?? String(index + 1), label: label,
      path: "projects[\(index)].\(field)")
  }
}
