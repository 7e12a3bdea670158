extension FieldPath {
  /// Reads a name as ``description`` writes it, such as `indicators[4].target`; nil for any other text.
  public init?(_ description: some StringProtocol) {
    switch description {
    case "code": self = .code
    case "name": self = .name
    case "unit": self = .unit
    case "unit.code": self = .unitCode
    case "unit.name": self = .unitName
    case "budget.total": self = .budgetTotal
    case "budget.fiscal": self = .budgetFiscal
    case "budget.other": self = .budgetOther
    case "purpose": self = .purpose
    case "goals": self = .goals
    default:
      guard let item = ListItemName(description) else { return nil }
      switch (item.list, item.field) {
      case ("disbursement", nil): self = .disbursement(item.index)
      case ("goals", nil): self = .goal(item.index)
      case ("indicators", let name?):
        guard let field = IndicatorField(rawValue: name) else { return nil }
        self = .indicator(item.index, field)
      default: return nil
      }
    }
  }
}
