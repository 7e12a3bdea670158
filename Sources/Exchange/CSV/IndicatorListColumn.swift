import BudgetModel
import Spreadsheet
import Wording

/// A column of the flat list of indicators: its name, and what a row has in it.
enum IndicatorListColumn: Hashable {
  case unitCode, unitName
  case projectCode, projectName
  case budgetTotal, budgetFiscal, budgetOther
  case purpose

  /// The share spent by a month's end; the occurrence tells lines of a plan apart that name one month.
  case disbursement(month: Int, occurrence: Int)

  case goals
  case level1, level2, level3, description, target, basis
  case weight, remark

  /// The column's heading.
  var title: String {
    let name = field.formName(in: .chinese)
    return switch self {
    case .budgetTotal, .budgetFiscal, .budgetOther: "\(name)（元）"
    case .disbursement(let month, _): "\(month)月底"
    default: name
    }
  }

  /// The field that the column holds, of any line of the plan and any indicator.
  private var field: FieldPath {
    switch self {
    case .unitCode: .unitCode
    case .unitName: .unitName
    case .projectCode: .code
    case .projectName: .name
    case .budgetTotal: .budgetTotal
    case .budgetFiscal: .budgetFiscal
    case .budgetOther: .budgetOther
    case .purpose: .purpose
    case .disbursement: .disbursement(0)
    case .goals: .goals
    case .level1: .indicator(0, .level1)
    case .level2: .indicator(0, .level2)
    case .level3: .indicator(0, .level3)
    case .description: .indicator(0, .description)
    case .target: .indicator(0, .target)
    case .basis: .indicator(0, .basis)
    case .weight: .indicator(0, .weight)
    case .remark: .indicator(0, .remark)
    }
  }

  /// What stands in the column for an indicator of a project; nil for a project that has none.
  func text(of project: Project, _ indicator: Indicator?) -> String? {
    switch self {
    case .unitCode: project.unit.code
    case .unitName: project.unit.name
    case .projectCode: project.code
    case .projectName: project.name
    case .budgetTotal: project.budget.total?.description
    case .budgetFiscal: project.budget.fiscal?.description
    case .budgetOther: project.budget.other?.description
    case .purpose: project.purpose
    case .disbursement(let month, let occurrence): Self.share(in: project, month, occurrence)
    case .goals: GoalText.joined(project.goals)
    case .level1: indicator?.level1
    case .level2: indicator?.level2
    case .level3: indicator?.level3
    case .description: indicator?.description
    case .target: indicator?.target.raw
    case .basis: indicator?.basis
    case .weight: indicator?.weight?.description
    case .remark: indicator?.remark
    }
  }

  private static func share(in project: Project, _ month: Int, _ occurrence: Int) -> String? {
    let lines = project.disbursement.filter { $0.month == month }
    guard occurrence < lines.count, let percent = lines[occurrence].percent else { return nil }
    return "\(percent)%"
  }
}

extension IndicatorListColumn {
  /// The columns of a list of projects: those of the bureau's list, with the months of the projects' own plans, and
  /// with weights and remarks where any indicator has one.
  static func columns(for projects: [Project]) -> [IndicatorListColumn] {
    var needs = IndicatorListNeeds()
    for project in projects { needs.note(project) }
    return columns(for: needs)
  }

  static func columns(for needs: IndicatorListNeeds) -> [IndicatorListColumn] {
    let identity: [IndicatorListColumn] = [
      .unitCode, .unitName, .projectCode, .projectName, .budgetTotal, .budgetFiscal, .budgetOther, .purpose,
    ]
    let indicator: [IndicatorListColumn] = [.level1, .level2, .level3, .description, .target, .basis]
    return identity + planColumns(for: needs.months) + [.goals] + indicator
      + (needs.weight ? [.weight] : []) + (needs.remark ? [.remark] : [])
  }

  private static func planColumns(for months: [Int: Int]) -> [IndicatorListColumn] {
    let counts = months.isEmpty ? [3: 1, 6: 1, 10: 1, 12: 1] : months
    return counts.sorted { $0.key < $1.key }.flatMap { month, count in
      (0..<count).map { .disbursement(month: month, occurrence: $0) }
    }
  }
}
