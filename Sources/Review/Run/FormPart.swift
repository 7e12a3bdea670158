public import BudgetModel
import Wording

/// A part that one layout of the form has and another lacks.
public enum FormPart: Hashable, Sendable {
  case title, code, name, unit, budget, purpose, plan, goals

  /// A column of the table of indicators.
  case column(FieldPath.IndicatorField)
}

extension FormPart {
  /// What the form calls the part, in Chinese.
  public var label: String {
    switch self {
    case .title: "标题"
    case .code: FieldPath.code.formName(in: .chinese)
    case .name: FieldPath.name.formName(in: .chinese)
    case .unit: FieldPath.unit.formName(in: .chinese)
    case .budget: FieldPath.budgetTotal.formName(in: .chinese)
    case .purpose: FieldPath.purpose.formName(in: .chinese)
    case .plan: FieldPath.disbursement(0).formName(in: .chinese)
    case .goals: FieldPath.goals.formName(in: .chinese)
    case .column(let field): field.formName(in: .chinese)
    }
  }
}
