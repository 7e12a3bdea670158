/// All rules, in the order of the form: the project, its money and plan, its goals, its indicators and their values.
public enum RuleCatalogue {
  public static let rules: [any Rule] = [
    ProjectCodeMissing(), ProjectCodeShape(), ProjectCodeCheck(), ProjectCodeDistrict(), ProjectNameMissing(),
    UnitCodeShape(), TitleMismatch(), ProjectConflict(), CellNumberDamaged(),
    BudgetMissing(), BudgetSum(), MoneyUnitUnknown(), CostOverBudget(),
    PlanRange(), PlanDecreasing(), PlanIncomplete(),
    GoalMissing(), GoalDuplicated(), GoalRepeatsPurpose(), GoalYearStale(),
    IndicatorLevelMissing(), IndicatorLevelMismatch(), IndicatorGroupMissing(), OutputKindMissing(),
    IndicatorDuplicated(), IndicatorCompound(), TimelinessNotTime(), BasisMissing(), BasisRepeatsName(),
    WeightSum(),
    TargetMissing(), TargetNumberMalformed(), TargetUnitMissing(), ComparatorMissing(),
    PercentOver100(), PercentBelow1(), TargetRepeatsText(), TargetNotMeasurable(),
    CostDirection(), QuantityDirection(), CostUnit(), QuantityUnit(), SatisfactionUnit(), NegativeDirection(),
  ]

  /// The rule of an id; nil where there is none.
  public static func rule(_ id: String) -> (any Rule)? { rules.first { $0.id == id } }
}
