public import BudgetModel
import Spreadsheet

extension Project {
  /// The text of a field's value, empty where it has none: what a file without cells says.
  public func text(of field: FieldPath) -> String {
    switch field {
    case .code: code ?? ""
    case .name: name ?? ""
    case .unit: [unit.code, unit.name].compactMap(\.self).joined(separator: " ")
    case .unitCode: unit.code ?? ""
    case .unitName: unit.name ?? ""
    case .budgetTotal: budget.total?.description ?? ""
    case .budgetFiscal: budget.fiscal?.description ?? ""
    case .budgetOther: budget.other?.description ?? ""
    case .purpose: purpose ?? ""
    case .disbursement(let index):
      index < disbursement.count ? disbursement[index].percent?.description ?? "" : ""
    case .goals: GoalText.joined(goals)
    case .goal(let index): index < goals.count ? goals[index] : ""
    case .indicator(let index, let column):
      index < indicators.count ? indicators[index].text(of: column) : ""
    }
  }
}

extension Indicator {
  /// The text of a column's value, empty where it has none.
  public func text(of column: FieldPath.IndicatorField) -> String {
    switch column {
    case .level1: level1 ?? ""
    case .level2: level2 ?? ""
    case .level3: level3 ?? ""
    case .description: description ?? ""
    case .target: target.raw
    case .basis: basis ?? ""
    case .weight: weight?.description ?? ""
    case .remark: remark ?? ""
    }
  }
}
