import BudgetModel
import Spreadsheet

extension Project {
  /// Every field that has a value, in the order of the form, with the value in its canonical spelling.
  var statedValues: [(field: FieldPath, value: String)] {
    let heading: [(FieldPath, String?)] = [
      (.unitCode, unit.code), (.unitName, unit.name), (.code, code), (.name, name),
      (.budgetTotal, budget.total?.description), (.budgetFiscal, budget.fiscal?.description),
      (.budgetOther, budget.other?.description), (.purpose, purpose),
    ]
    let plan = disbursement.enumerated().map { (FieldPath.disbursement($0), $1.percent?.description) }
    let goals = goals.enumerated().map { (FieldPath.goal($0), Optional($1)) }
    let rows = indicators.enumerated().flatMap { index, indicator in
      indicator.statedValues.map { (FieldPath.indicator(index, $0.field), $0.value) }
    }
    return (heading + plan + goals + rows).compactMap { field, value in value.map { (field, $0) } }
  }
}

extension Indicator {
  fileprivate var statedValues: [(field: FieldPath.IndicatorField, value: String?)] {
    [
      (.level1, level1), (.level2, level2), (.level3, level3), (.description, description),
      (.target, target.raw.isEmpty ? nil : target.raw), (.basis, basis), (.weight, weight?.description),
      (.remark, remark),
    ]
  }
}
