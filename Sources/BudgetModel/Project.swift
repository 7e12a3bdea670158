/// A budget project (项目) with its performance targets: what one 绩效目标表 says.
public struct Project: Hashable, Sendable {
  /// 项目编码 without blanks; 21 characters where it is right.
  public var code: String?
  public var name: String?
  public var unit: BudgetUnit
  public var budget: Budget

  /// 资金用途: what the money is for.
  public var purpose: String?

  /// 资金支出计划, in the order of the form.
  public var disbursement: [Disbursement]

  /// 绩效目标, one for each item, without its number.
  public var goals: [String]

  public var indicators: [Indicator]

  public init(
    code: String? = nil, name: String? = nil, unit: BudgetUnit = BudgetUnit(), budget: Budget = Budget(),
    purpose: String? = nil, disbursement: [Disbursement] = [], goals: [String] = [],
    indicators: [Indicator] = []
  ) {
    self.code = code
    self.name = name
    self.unit = unit
    self.budget = budget
    self.purpose = purpose
    self.disbursement = disbursement
    self.goals = goals
    self.indicators = indicators
  }
}
